import type { PaletteEntry } from '@/components/palette-registry'

/** A piece of a name, and whether that is what was typed. */
export type Piece = { readonly text: string; readonly found: boolean }

export type Match = { readonly entry: PaletteEntry; readonly pieces: readonly Piece[] }

const BEGINNING = 3
const WORD = 2
const WITHIN = 1

/** The entries in whose names all typed words occur; the best first, and among equals what was just used. */
export function matching(
  entries: readonly PaletteEntry[],
  typed: string,
  recent: readonly string[],
): readonly Match[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return entries
    .map((entry) => ({ entry, score: score(entry, words) }))
    .filter(({ score }) => score >= 0)
    .sort((a, b) => b.score - a.score || freshness(recent, b.entry) - freshness(recent, a.entry))
    .map(({ entry }) => ({ entry, pieces: pieces(entry.name, words) }))
}

function score(entry: PaletteEntry, words: readonly string[]): number {
  const names = `${entry.name} ${entry.words ?? ''}`.toLowerCase()
  const scores = words.map((word) => scoreOf(names, word))
  return scores.includes(-1) ? -1 : scores.reduce((sum, each) => sum + each, 0)
}

function scoreOf(names: string, word: string): number {
  const at = names.indexOf(word)
  if (at < 0) return -1
  if (at === 0) return BEGINNING
  return names.includes(` ${word}`) ? WORD : WITHIN
}

/** Higher for what was used later; below all others for what was not. */
function freshness(recent: readonly string[], { id }: PaletteEntry): number {
  const at = recent.indexOf(id)
  return at < 0 ? -recent.length : -at
}

/** The name in pieces, so that what was typed can be marked in it. */
export function pieces(name: string, words: readonly string[]): readonly Piece[] {
  const lower = name.toLowerCase()
  const marked = Array.from(name, () => false)
  for (const word of words) {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length))
      marked.fill(true, at, at + word.length)
  }
  const result: { text: string; found: boolean }[] = []
  for (let at = 0; at < name.length; at += 1) {
    const found = marked[at] === true
    const last = result.at(-1)
    if (last?.found === found) last.text += name.charAt(at)
    else result.push({ text: name.charAt(at), found })
  }
  return result
}
