import './history-sheet.css'
import { useId } from 'react'
import type { components } from '@/api/schema.gen'
import type { Text } from '@/text/catalogue'
import { useFormat, type Format } from '@/text/format'
import { useText } from '@/text/language'

type Entry = components['schemas']['AuditEntryResponse']

type HistorySheetProps = {
  /** Newest first. */
  readonly entries: readonly Entry[]
  /** How many there are in all. */
  readonly total: number
  readonly onMore: () => void
  /** How a member of the record is called on its page; what has no name there is left out. */
  readonly memberName: (member: string) => string | undefined
  /** A value that is a word of the wire, such as a status, in the words of the page. */
  readonly valueName?: (member: string, value: unknown) => string | undefined
  /** How something is called that is done to such records only. */
  readonly actionName?: (action: string) => string | undefined
}

type Names = Pick<HistorySheetProps, 'memberName' | 'valueName' | 'actionName'>

/** What was done to a record: who, when, and what became of what. */
export function HistorySheet({ entries, total, onMore, ...names }: HistorySheetProps) {
  const text = useText()
  const id = useId()
  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{text('history.title')}</h2>
      </header>
      {entries.length === 0 && <p className="in soft">{text('history.none')}</p>}
      <ol className="events in">
        {entries.map((entry) => (
          <HistoryEntry key={entry.id} entry={entry} {...names} />
        ))}
      </ol>
      {entries.length < total && (
        <p className="in">
          <button type="button" className="btn" onClick={onMore}>
            {text('history.more')}
          </button>
        </p>
      )}
    </section>
  )
}

function HistoryEntry({ entry, ...names }: Names & { readonly entry: Entry }) {
  const { memberName, valueName, actionName } = names
  const text = useText()
  const format = useFormat()
  const said = (member: string, value: unknown) =>
    valueName?.(member, value) ?? valueWord(text, format, value)
  const changes = changesOf(entry).flatMap((change) => {
    const name = memberName(change.member)
    return name === undefined ? [] : [wording(text, name, change, said)]
  })
  return (
    <li>
      <time dateTime={entry.at}>{format.moment(entry.at)}</time>
      <p className="what">
        {actionName?.(entry.action) ?? actionWord(text, entry.action)} · {doer(text, entry)}
      </p>
      {changes.length > 0 && <p className="small soft">{changes.join(' · ')}</p>}
    </li>
  )
}

type Change = { readonly member: string; readonly before: unknown; readonly after: unknown }

function changesOf({ before, after }: Entry): readonly Change[] {
  const members = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...members].map((member) => ({ member, before: before[member], after: after[member] }))
}

type Said = (member: string, value: unknown) => string

function wording(text: Text, name: string, { member, before, after }: Change, said: Said): string {
  if (before === undefined) return text('history.set', { name, after: said(member, after) })
  if (after === undefined) return text('history.emptied', { name, before: said(member, before) })
  return text('history.became', { name, before: said(member, before), after: said(member, after) })
}

function valueWord(text: Text, format: Format, value: unknown): string {
  if (typeof value === 'boolean') return text(value ? 'history.yes' : 'history.no')
  if (typeof value === 'number') return format.decimal(value, Number.isInteger(value) ? 0 : 2)
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return format.day(value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function actionWord(text: Text, action: string): string {
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
      return text('history.other', { action: action.replaceAll('_', ' ') })
  }
}

function doer(text: Text, entry: Entry): string {
  const house = entry.actor_kind === 'house'
  return entry.full_name ?? text(house ? 'history.byHouse' : 'history.byStranger')
}
