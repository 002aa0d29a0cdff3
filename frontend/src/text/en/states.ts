/** States and union territories. */
export const states = {} as const
