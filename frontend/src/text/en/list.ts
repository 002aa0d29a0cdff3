/** Around every list. */
export const list = {} as const
