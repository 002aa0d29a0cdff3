import { useEffect, useRef, useState } from 'react'
import { Glyph } from '../glyph'

const PAUSE_MS = 250

type SearchFieldProps = {
  readonly label: string
  /** What is searched at the moment. */
  readonly value: string
  readonly onSearch: (words: string) => void
  /** An arrow down leads into the list. */
  readonly onEnterList: () => void
}

/** Searches while somebody types, once he pauses. */
export function SearchField({ label, value, onSearch, onEnterList }: SearchFieldProps) {
  const [words, setWords] = useState(value)
  const [known, setKnown] = useState(value)
  const [sent, setSent] = useState<readonly string[]>([])
  const timer = useRef<number>(undefined)

  if (value !== known) {
    setKnown(value)
    const at = sent.lastIndexOf(value)
    setSent(sent.slice(at + 1))
    // Not from here: the back button, or a filter that was cleared.
    if (at === -1) setWords(value)
  }
  useEffect(
    () => () => {
      window.clearTimeout(timer.current)
    },
    [],
  )

  const send = (next: string) => {
    window.clearTimeout(timer.current)
    if (next === (sent.at(-1) ?? value)) return
    setSent([...sent, next])
    onSearch(next)
  }
  return (
    <div className="search">
      <Glyph name="search" />
      <input
        className="input"
        type="search"
        aria-label={label}
        placeholder={label}
        maxLength={100}
        value={words}
        onChange={(event) => {
          const next = event.target.value
          setWords(next)
          window.clearTimeout(timer.current)
          timer.current = window.setTimeout(() => {
            send(next.trim())
          }, PAUSE_MS)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') send(words.trim())
          if (event.key === 'ArrowDown') {
            event.preventDefault()
            onEnterList()
          }
        }}
      />
    </div>
  )
}
