/** What the address says about the inbox: nonsense in it falls back to the first page of what is new. */
export type InboxSearch = { readonly show?: 'all'; readonly page?: number }

export function inboxSearch(search: Readonly<Record<string, unknown>>): InboxSearch {
  const page = Number(search.page)
  return {
    ...(search.show === 'all' && { show: 'all' as const }),
    ...(Number.isInteger(page) && page > 1 && { page }),
  }
}
