/** The office's first page. */
export const today = {} as const
