import { OfficeGlyph } from '@/components/office-glyph'
import type { PaletteEntry } from '@/components/palette-registry'
import { useText } from '@/text/language'
import type { Match } from './palette-match'
import type { FoundGroup } from './use-found'

type OptionsProps = {
  id: string
  groups: readonly FoundGroup[]
  /** Which one is chosen, counted through all groups. */
  at: number
  typed: string
  onPoint: (at: number) => void
  onUse: (entry: PaletteEntry, beside: boolean) => void
}

/** What was found. The focus stays where one types. */
export function Options({ id, groups, at, typed, onPoint, onUse }: OptionsProps) {
  const text = useText()
  const count = groups.reduce((sum, { matches }) => sum + matches.length, 0)
  const firsts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { matches }) => sum + matches.length, 0),
  )
  return (
    <>
      <p className="sr" role="status">
        {typed !== '' && text('palette.results', { count })}
      </p>
      {count === 0 ? (
        <div className="empty">
          <h2>{text('palette.nothing', { typed })}</h2>
          <p>{text('palette.nothingHint')}</p>
        </div>
      ) : (
        <div className="opts" id={id} role="listbox" aria-label={text('palette.found')}>
          {groups.map((group, index) => (
            <div key={group.id} role="group" aria-label={group.heading}>
              <div className="grp" aria-hidden="true">
                {group.heading}
              </div>
              {group.matches.map((match, within) => {
                const place = (firsts[index] ?? 0) + within
                return (
                  <div
                    key={match.entry.id}
                    id={`${id}-${place}`}
                    role="option"
                    aria-selected={place === at}
                    onPointerMove={() => {
                      if (place !== at) onPoint(place)
                    }}
                    onPointerDown={(event) => {
                      event.preventDefault()
                    }}
                    onClick={(event) => {
                      onUse(match.entry, event.ctrlKey || event.metaKey)
                    }}
                  >
                    <Option match={match} />
                  </div>
                )
              })}
            </div>
          ))}
        </div>
      )}
    </>
  )
}

function Option({ match: { entry, pieces } }: { match: Match }) {
  return (
    <>
      <OfficeGlyph name={entry.glyph} />
      <span className="cut">
        {pieces.map(({ text, found }, at) =>
          found ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </span>
      {entry.end !== undefined && <span className="end">{entry.end}</span>}
    </>
  )
}
