import type { components } from '@/api/schema.gen'
import type { Text } from '@/text/catalogue'
import type { Format } from '@/text/format'

type Entry = Pick<components['schemas']['AuditEntryResponse'], 'before' | 'after'>

/** One member of a record, and what became of it. */
export type Change = { readonly member: string; readonly before: unknown; readonly after: unknown }

/** Those that differ; some entries say also what stayed. */
export function changesOf({ before, after }: Entry): readonly Change[] {
  const members = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...members]
    .map((member) => ({ member, before: before[member], after: after[member] }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
}

/** In the order in which they are named, as on the page of the record; those without a name come last. */
export function inOrderOf(names: readonly string[], changes: readonly Change[]): readonly Change[] {
  const place = ({ member }: Change) => {
    const at = names.indexOf(member)
    return at < 0 ? names.length : at
  }
  return [...changes].sort((a, b) => place(a) - place(b))
}

export type Said = (member: string, value: unknown) => string

/** What became of a member, as a sentence. */
export function wording(
  text: Text,
  name: string,
  { member, before, after }: Change,
  said: Said,
): string {
  if (before === undefined) return text('history.set', { name, after: said(member, after) })
  if (after === undefined) return text('history.emptied', { name, before: said(member, before) })
  return text('history.became', { name, before: said(member, before), after: said(member, after) })
}

/** A value that is no word of the wire. */
export function valueWord(text: Text, format: Format, value: unknown): string {
  if (typeof value === 'boolean') return text(value ? 'history.yes' : 'history.no')
  if (typeof value === 'number') return format.decimal(value, Number.isInteger(value) ? 0 : 2)
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return format.day(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** What is done to all sorts of records; nothing for what is done to one sort only. */
export function usualAction(text: Text, action: string): string | undefined {
  switch (action) {
    case 'added':
      return text('history.added')
    case 'changed':
      return text('history.changed')
    case 'archived':
      return text('history.archived')
    case 'restored':
      return text('history.restored')
    case 'removed':
      return text('history.removed')
    default:
      return undefined
  }
}

/** Who did it. */
export function doerWord(
  text: Text,
  entry: Pick<components['schemas']['AuditEntryResponse'], 'actor_kind' | 'full_name'>,
): string {
  const house = entry.actor_kind === 'house'
  return entry.full_name ?? text(house ? 'history.byHouse' : 'history.byStranger')
}
