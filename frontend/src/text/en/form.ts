/** Around every form: questions, conflicts, leaving. */
export const form = {} as const
