/**
 * The path of a file on our own server, or null: a logo that lies elsewhere is not shown, for it would tell a
 * stranger who opens this page.
 */
export function ownAddress(address: string): string | null {
  if (address.trim() === '' || !URL.canParse(address, window.location.origin)) return null
  const url = new URL(address, window.location.origin)
  const isPage = url.protocol === 'http:' || url.protocol === 'https:'
  return isPage && url.origin === window.location.origin ? url.pathname + url.search : null
}
