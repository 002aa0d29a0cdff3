/** Notifications. */
export const inbox = {} as const
