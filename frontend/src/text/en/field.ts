/** What is wrong with one field, by its code. */
export const field = {} as const
