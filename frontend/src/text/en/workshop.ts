/** The workshop's pages. */
export const workshop = {} as const
