/** The driver's pages. */
export const driver = {} as const
