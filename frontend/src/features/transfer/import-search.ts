export const importKinds = ['bus', 'person', 'route'] as const
export type ImportKind = (typeof importKinds)[number]

export type ImportSearch = { readonly kind?: ImportKind; readonly id?: string }

/** For `validateSearch`: which register, and which import is looked at. */
export function validateImportSearch(raw: Record<string, unknown>): ImportSearch {
  const kind = importKinds.find((each) => each === raw.kind)
  const id = typeof raw.id === 'string' && raw.id !== '' ? raw.id : undefined
  return { ...(kind && { kind }), ...(id !== undefined && { id }) }
}
