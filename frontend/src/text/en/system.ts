/** The page about this server. */
export const system = {} as const
