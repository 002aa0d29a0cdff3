import './history-sheet.css'
import { useId } from 'react'
import type { components } from '@/api/schema.gen'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { PlainKey } from '@/text/catalogue'
import { changesOf, doerWord, inOrderOf, usualAction, valueWord, wording } from './history-words'

type Entry = components['schemas']['AuditEntryResponse']

/** How members or deeds are called on the page of the record. */
export type HistoryNames = Readonly<Partial<Record<string, PlainKey>>>

type HistorySheetProps = {
  /** Newest first. */
  readonly entries: readonly Entry[]
  /** How many there are in all. */
  readonly total: number
  readonly onMore: () => void
  /** The members of the record in the order of its form; what has no name there is left out. */
  readonly members: HistoryNames
  /** A value that is a word of the wire, such as a status, in the words of the page. */
  readonly valueName?: (member: string, value: unknown) => string | undefined
  /** How something is called that is done to such records only. */
  readonly actions?: HistoryNames
  /** When it was done, where that may be long before it became known here. */
  readonly doneAt?: (entry: Entry) => string | undefined
}

type Names = Pick<HistorySheetProps, 'members' | 'valueName' | 'actions' | 'doneAt'>

/** What was done to a record: who, when, and what became of what. */
export function HistorySheet({ entries, total, onMore, ...names }: HistorySheetProps) {
  const text = useText()
  const id = useId()
  return (
    <section className="sheet history" aria-labelledby={id}>
      <header>
        <h2 id={id}>{text('history.title')}</h2>
      </header>
      {entries.length === 0 ? (
        <p className="in soft">{text('history.none')}</p>
      ) : (
        <ol className="events in">
          {entries.map((entry) => (
            <HistoryEntry key={entry.id} entry={entry} {...names} />
          ))}
        </ol>
      )}
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
  const { members, valueName, actions = {} } = names
  const text = useText()
  const format = useFormat()
  const said = (member: string, value: unknown) =>
    valueName?.(member, value) ?? valueWord(text, format, value)
  const changes = inOrderOf(Object.keys(members), changesOf(entry)).flatMap((change) => {
    const name = members[change.member]
    return name === undefined ? [] : [wording(text, text(name), change, said)]
  })
  const action = actions[entry.action]
  return (
    <li>
      <When entry={entry} done={names.doneAt?.(entry)} />
      <p className="what">
        {(action && text(action)) ??
          usualAction(text, entry.action) ??
          text('history.other', { action: entry.action.replaceAll('_', ' ') })}{' '}
        · {doerWord(text, entry)}
      </p>
      {changes.length > 0 && <p className="small soft">{changes.join(' · ')}</p>}
    </li>
  )
}

type WhenProps = { readonly entry: Entry; readonly done: string | undefined }

/** Both times, where they differ by more than the way to us takes. */
function When({ entry, done }: WhenProps) {
  const text = useText()
  const format = useFormat()
  const known = <time dateTime={entry.at}>{format.moment(entry.at)}</time>
  if (done === undefined || Date.parse(entry.at) - Date.parse(done) < LATELY_MS) return known
  const sameDay = format.date(done) === format.date(entry.at)
  const received = sameDay ? format.time(entry.at) : format.moment(entry.at)
  return (
    <time dateTime={done}>
      {text('history.doneAndReceived', { done: format.moment(done), received })}
    </time>
  )
}

const LATELY_MS = 120_000
