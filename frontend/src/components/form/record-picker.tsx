import './record-picker.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useText } from '@/text/language'
import { usePaused } from '../use-paused'
import type { InputAttributes } from './field-frame'

/** One kind of record, and how it is found and called; the same object each time. */
export type Pickable<T> = {
  /** Under which what was found is kept: the topic of its live events first. */
  readonly topic: string
  readonly name: string
  /** What the server finds, a few and without counting what else there is. */
  readonly find: (typed: string, signal: AbortSignal) => Promise<readonly T[]>
  readonly idOf: (record: T) => string
  readonly word: (record: T) => string
  /** How it stands in the list; its word where that is not said. */
  readonly option?: (record: T) => ReactNode
}

type RecordPickerProps<T> = {
  readonly kind: Pickable<T>
  readonly attributes: InputAttributes
  /** What the list holds: "Buses". */
  readonly label: string
  readonly name?: string
  /** How the chosen one is called; empty when none is. */
  readonly chosen: string
  readonly onChoose: (record: T) => void
  /** Somebody emptied the field; without it what was chosen stays. */
  readonly onClear?: () => void
  readonly onLeave?: () => void
  readonly inputRef?: (element: HTMLInputElement | null) => void
}

/** A record chosen from what the server finds while somebody types. */
export function RecordPicker<T>(props: RecordPickerProps<T>) {
  const { kind, attributes, name, chosen, onChoose, onClear, onLeave, inputRef } = props
  const text = useText()
  const listId = useId()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const { found, late } = useFound(kind, typed?.trim() ?? '', open)
  // What is shown until the answer comes belongs to what was typed before: nobody means the first of it.
  const pointed = late ? undefined : found[Math.min(at, found.length - 1)]
  const optionId = (record: T) => `${listId}-${kind.idOf(record)}`

  const close = () => {
    setOpen(false)
    setTyped(null)
  }
  const choose = (record: T) => {
    onChoose(record)
    close()
  }
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (open && found.length > 0)
        setAt((Math.min(at, found.length - 1) + step + found.length) % found.length)
      else setOpen(true)
    } else if (open && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      if (pointed !== undefined) choose(pointed)
    } else if (open && event.key === 'Escape') {
      // Closes the list, not what is around it.
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }
  return (
    <div className="record-picker">
      <input
        {...attributes}
        ref={inputRef}
        className="input"
        role="combobox"
        name={name}
        autoComplete="off"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={open && pointed !== undefined ? optionId(pointed) : undefined}
        value={typed ?? chosen}
        onChange={({ target }) => {
          setOpen(true)
          setTyped(target.value)
          setAt(0)
        }}
        onFocus={({ currentTarget }) => {
          currentTarget.select()
        }}
        onClick={() => {
          setOpen(true)
        }}
        onKeyDown={onKey}
        onBlur={() => {
          if (typed === '') onClear?.()
          close()
          onLeave?.()
        }}
      />
      {open && found.length > 0 && (
        <div className="menu" id={listId} aria-busy={late} role="listbox" aria-label={props.label}>
          {found.map((record) => (
            <div
              key={kind.idOf(record)}
              id={optionId(record)}
              role="option"
              aria-selected={record === pointed}
              // The field keeps the focus.
              onPointerDown={(event) => {
                event.preventDefault()
              }}
              onClick={() => {
                choose(record)
              }}
            >
              {kind.option?.(record) ?? kind.word(record)}
            </div>
          ))}
        </div>
      )}
      <span className="sr" role="status">
        {open && !late && text('form.found', { count: found.length })}
      </span>
    </div>
  )
}

const PAUSE_MS = 200

function useFound<T>(kind: Pickable<T>, typed: string, enabled: boolean) {
  const wanted = usePaused(typed, PAUSE_MS)
  const { data, isSuccess, isPlaceholderData } = useQuery({
    queryKey: [kind.topic, 'picked', kind.name, wanted],
    queryFn: ({ signal }) => kind.find(wanted, signal),
    placeholderData: keepPreviousData,
    enabled,
  })
  return { found: data ?? [], late: wanted !== typed || !isSuccess || isPlaceholderData }
}
