import { useEffect, useState } from 'react'
import {
  usePaletteSources,
  type PaletteEntry,
  type PaletteSource,
} from '@/components/palette-registry'
import { useText } from '@/text/language'
import { matching, pieces, type Match } from './palette-match'
import { recentIds } from './palette-recent'

export type FoundGroup = {
  readonly id: string
  readonly heading: string
  readonly matches: readonly Match[]
}

/** Before it nobody has finished typing. */
const PAUSE_MS = 150

/** What fits to what was typed, in groups; `>` before it leaves only actions. Nothing typed: what was just used. */
export function useFound(typed: string, own: readonly PaletteSource[]): readonly FoundGroup[] {
  const text = useText()
  const sources = [...own, ...usePaletteSources()]
  const [recent] = useState(recentIds)
  const onlyActions = typed.trimStart().startsWith('>')
  const wanted = (onlyActions ? typed.trimStart().slice(1) : typed).trim()
  const records = useRecords(onlyActions ? '' : wanted, sources)

  const groups = sources
    .filter((source) => !onlyActions || source.kind === 'actions')
    .map((source) => ({
      id: source.id,
      heading: source.heading,
      matches:
        'entries' in source
          ? matching(source.entries, wanted, recent)
          : asFound(records[source.id] ?? [], wanted),
    }))
  const all =
    wanted === '' && !onlyActions ? withRecent(groups, recent, text('palette.recent')) : groups
  return all.filter(({ matches }) => matches.length > 0)
}

/** The server has found them; here the words are only marked. */
const asFound = (entries: readonly PaletteEntry[], wanted: string): readonly Match[] => {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  return entries.map((entry) => ({ entry, pieces: pieces(entry.name, words) }))
}

/** What was just used stands first, and only there. */
function withRecent(
  groups: readonly FoundGroup[],
  recent: readonly string[],
  heading: string,
): readonly FoundGroup[] {
  const isRecent = ({ entry }: Match) => recent.includes(entry.id)
  const used = groups
    .flatMap(({ matches }) => matches)
    .filter(isRecent)
    .sort((a, b) => recent.indexOf(a.entry.id) - recent.indexOf(b.entry.id))
  const others = groups.map((group) => ({
    ...group,
    matches: group.matches.filter((match) => !isRecent(match)),
  }))
  return [{ id: 'recent', heading, matches: used }, ...others]
}

/** Records are asked for on the server, when the typing pauses. */
function useRecords(wanted: string, sources: readonly PaletteSource[]) {
  const [records, setRecords] = useState<{
    readonly wanted: string
    readonly found: Readonly<Record<string, readonly PaletteEntry[]>>
  }>({ wanted: '', found: {} })
  const asked = sources.filter((source) => 'find' in source)
  const askedIds = asked.map(({ id }) => id).join(' ')

  useEffect(() => {
    if (wanted === '' || asked.length === 0) return
    const stop = new AbortController()
    const timer = window.setTimeout(() => {
      for (const { id, find } of asked)
        find(wanted, stop.signal)
          .then((found) => {
            if (stop.signal.aborted) return
            setRecords((before) => ({
              wanted,
              found: { ...(before.wanted === wanted && before.found), [id]: found },
            }))
          })
          // Pages and actions are found without the server, too.
          .catch(() => undefined)
    }, PAUSE_MS)
    return () => {
      window.clearTimeout(timer)
      stop.abort()
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the sources are new objects at each drawing, their ids are not
  }, [wanted, askedIds])

  return records.wanted === wanted ? records.found : {}
}
