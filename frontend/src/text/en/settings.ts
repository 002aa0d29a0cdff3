/** Settings of the company. */
export const settings = {} as const
