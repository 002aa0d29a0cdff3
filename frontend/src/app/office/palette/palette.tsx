import { useRouter } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { Glyph } from '@/components/glyph'
import type { PaletteEntry } from '@/components/palette-registry'
import { useText } from '@/text/language'
import { useOwnSources } from './own-sources'
import { Options } from './palette-options'
import { noteUse } from './palette-recent'
import { useFound } from './use-found'

/** Finds anything by its name; the keyboard alone is enough. */
export function Palette({ onClose }: { onClose: () => void }) {
  const text = useText()
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useId()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const groups = useFound(typed, useOwnSources())
  const matches = groups.flatMap((group) => group.matches)
  const at = Math.min(chosen, matches.length - 1)
  const active = at < 0 ? undefined : `${list}-${at}`

  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  useEffect(() => {
    if (active !== undefined) document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const act = (entry: PaletteEntry | undefined, beside: boolean) => {
    if (entry === undefined) return
    noteUse(entry.id)
    dialog.current?.close()
    if (!('to' in entry)) void entry.run()
    else if (beside) window.open(entry.to, '_blank', 'noopener')
    else void router.navigate({ href: entry.to })
  }

  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && matches.length > 0) {
      event.preventDefault()
      setChosen((at + step + matches.length) % matches.length)
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      act(matches[at]?.entry, event.ctrlKey || event.metaKey)
    }
  }

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={text('palette.find')}
      onClose={onClose}
      onClick={(event) => {
        // The veil belongs to the dialog itself.
        if (event.target === event.currentTarget) event.currentTarget.close()
      }}
    >
      <div className="q">
        <Glyph name="search" />
        <input
          autoFocus
          role="combobox"
          aria-label={text('palette.ask')}
          aria-expanded={matches.length > 0}
          aria-controls={list}
          aria-activedescendant={active}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setChosen(0)
          }}
          onKeyDown={onKey}
        />
        <kbd>Esc</kbd>
      </div>
      <Options
        id={list}
        groups={groups}
        at={at}
        typed={typed.replace(/^\s*>/, '').trim()}
        onPoint={setChosen}
        onUse={act}
      />
      <PaletteKeys />
    </dialog>
  )
}

function PaletteKeys() {
  const text = useText()
  const [before, after] = text('palette.onlyActions', { key: '>' }).split('>')
  return (
    <div className="keys">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {text('palette.choose')}
      </span>
      <span>
        <kbd>Enter</kbd> {text('palette.open')}
      </span>
      <span>
        <kbd>Ctrl Enter</kbd> {text('palette.openBeside')}
      </span>
      <span>
        {before}
        <kbd>&gt;</kbd>
        {after}
      </span>
    </div>
  )
}
