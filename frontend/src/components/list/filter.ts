import type { ReactNode } from 'react'

/** One thing that a list can be narrowed by. */
export type Filter<F extends string = string> = {
  readonly name: F
  readonly label: string
} & (Choice | Entry)

type Choice = {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** Several at once; the rules of the list say `someOf`. */
  readonly many?: boolean
}

/** Anything else, such as a day. */
type Entry = {
  readonly options?: undefined
  /** How a value is called on the chip. */
  readonly say: (value: string) => string
  readonly edit: (value: string | undefined, set: (value: string | undefined) => void) => ReactNode
}

/** The values that are set, as words; `many` says how more than two are called. */
export function sayFilter(filter: Filter, value: string, many: (count: number) => string): string {
  if (filter.options === undefined) return filter.say(value)
  const values = value.split(',')
  if (values.length > 2) return many(values.length)
  return values
    .map((each) => filter.options.find((option) => option.value === each)?.label ?? each)
    .join(', ')
}
