/** How many rows a page of a list may have. */
export const pageSizes = [25, 50, 100] as const
export type PageSize = (typeof pageSizes)[number]

const USUAL_SIZE: PageSize = 50
const LONGEST_SEARCH = 100

/** What the address of a list may say. */
export type ListRules<F extends string = string> = {
  /** Members to sort by, with a minus for the greatest first. The first one holds when nothing is said. */
  readonly sorts: readonly [string, ...string[]]
  /** Each filter with the values that it takes; see {@link oneOf} and {@link someOf}. */
  readonly filters: Readonly<Record<F, (value: string) => boolean>>
}

/** Where somebody is in a list, complete. */
export type ListPlace<F extends string = string> = {
  readonly q: string
  readonly sort: string
  readonly page: number
  readonly size: PageSize
  /** The record whose panel is open. */
  readonly open: string | null
  readonly filters: Readonly<Partial<Record<F, string>>>
}

/** The same as it stands in the address, where whatever is as usual is left out. */
export type ListSearch<F extends string = never> = {
  readonly q?: string
  readonly sort?: string
  readonly page?: number
  readonly size?: PageSize
  readonly open?: string
} & Readonly<Partial<Record<F, string>>>

/** What a list asks the server for. */
export type ListAsk<F extends string = string> = {
  readonly q: string | undefined
  readonly sort: string
  readonly limit: number
  readonly offset: number
  readonly filters: Readonly<Partial<Record<F, string>>>
}

export type ExportFormat = 'xlsx' | 'csv'

/** The whole list as a file: what is searched and filtered, in the order in which it stands. */
export type ExportAsk<F extends string = string> = Pick<ListAsk<F>, 'q' | 'sort' | 'filters'> & {
  readonly format: ExportFormat
}

export const oneOf =
  (...values: readonly string[]) =>
  (value: string) =>
    values.includes(value)

/** For filters that take several values at once, with commas between them. */
export const someOf =
  (...values: readonly string[]) =>
  (value: string) =>
    value.split(',').every((each) => values.includes(each))

/** For `validateSearch` of a route with a list: nonsense falls back to what is usual. */
export const validateListSearch =
  <F extends string>(rules: ListRules<F>) =>
  (raw: Record<string, unknown>): ListSearch<F> =>
    searchOf(rules, placeOf(rules, raw))

export function placeOf<F extends string>(
  rules: ListRules<F>,
  raw: Readonly<Record<string, unknown>>,
): ListPlace<F> {
  const word = (name: string) => wordOf(raw[name])
  const sort = word('sort')
  const page = Number(raw.page)
  const size = pageSizes.find((each) => each === Number(raw.size))
  const filters: Partial<Record<F, string>> = {}
  for (const name of namesOf(rules)) {
    const value = word(name)
    if (value !== '' && rules.filters[name](value)) filters[name] = value
  }
  return {
    q: word('q').slice(0, LONGEST_SEARCH),
    sort: rules.sorts.includes(sort) ? sort : rules.sorts[0],
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    size: size ?? USUAL_SIZE,
    open: word('open') || null,
    filters,
  }
}

export function searchOf<F extends string>(
  rules: ListRules<F>,
  place: ListPlace<F>,
): ListSearch<F> {
  const search: Record<string, string | number | undefined> = { ...place.filters }
  if (place.q !== '') search.q = place.q
  if (place.sort !== rules.sorts[0]) search.sort = place.sort
  if (place.page !== 1) search.page = place.page
  if (place.size !== USUAL_SIZE) search.size = place.size
  if (place.open !== null) search.open = place.open
  return search as ListSearch<F>
}

export function askOf<F extends string>(place: ListPlace<F>): ListAsk<F> {
  return {
    q: place.q === '' ? undefined : place.q,
    sort: place.sort,
    limit: place.size,
    offset: (place.page - 1) * place.size,
    filters: place.filters,
  }
}

/** Whether less than everything is asked for. */
export const isNarrowed = (place: ListPlace) =>
  place.q !== '' || Object.keys(place.filters).length > 0

const namesOf = <F extends string>(rules: ListRules<F>) => Object.keys(rules.filters) as F[]

/** The router reads what looks like a number or a truth in the address as one. */
const wordOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : ''
