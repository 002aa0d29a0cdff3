import type { ReactNode } from 'react'

/** One column of a list. Make the array once for each language; a new one draws every row again. */
export type Column<T> = {
  readonly id: string
  readonly head: string
  readonly cell: (row: T) => ReactNode
  /** Sort words as in the rules of the list: the one of the first press, then that of the next. */
  readonly sort?: readonly [first: string, then?: string]
  /** Stands right, under each other. */
  readonly number?: boolean
  /** What a row is called; its words are the link to the record. Exactly one column has it. */
  readonly names?: boolean
  /** Gives way while a panel is open, and on a phone. */
  readonly minor?: boolean
  /** Shown only to those who choose it. */
  readonly extra?: boolean
  /** Its place on the card that a row becomes on a phone; without one it stands below, with its name. */
  readonly card?: 'name' | 'status' | 'subject' | 'number' | 'date' | 'second'
}

export const columnClass = <T>(column: Column<T>) =>
  [
    column.number === true && 'num',
    column.minor === true && 'opt',
    column.card !== undefined && `at-${column.card}`,
  ]
    .filter(Boolean)
    .join(' ')
