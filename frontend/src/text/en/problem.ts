/** What went wrong, by the code of the problem. */
export const problem = {} as const
