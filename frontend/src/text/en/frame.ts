/** Navigation, connection, what the application says about itself. */
export const frame = {} as const
