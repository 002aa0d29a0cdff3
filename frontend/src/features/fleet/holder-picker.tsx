import './papers.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import type { InputAttributes } from '@/components/form/field-frame'
import { useText } from '@/text/language'
import { busesAtAGlance } from './bus-queries'
import { personsFound, type Holder } from './paper-queries'
import { holderValue } from './paper-values'
import { HolderName, holderWord } from './paper-words'

type HolderPickerProps = {
  readonly attributes: InputAttributes
  readonly name?: string
  readonly chosen: Holder | null
  readonly onChoose: (holder: Holder) => void
  readonly onLeave?: () => void
  readonly inputRef?: (element: HTMLInputElement | null) => void
  /** The company holds papers, too. */
  readonly withCompany?: boolean
}

/** A bus by its plate or a person by name, chosen from what is found while somebody types. */
export function HolderPicker(props: HolderPickerProps) {
  const { attributes, name, chosen, onChoose, onLeave, inputRef, withCompany = false } = props
  const text = useText()
  const listId = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const open = typed !== null
  const { found, late } = useHolders(typed?.trim() ?? '', open, withCompany)
  // What is shown until the answer comes belongs to what was typed before: nobody means the first of it.
  const pointed = late ? undefined : found[Math.min(at, found.length - 1)]

  const choose = (holder: Holder) => {
    onChoose(holder)
    setTyped(null)
  }
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (open) setAt((Math.min(at, found.length - 1) + step + found.length) % found.length)
      else setTyped('')
    } else if (open && event.key === 'Enter') {
      event.preventDefault()
      if (pointed !== undefined) choose(pointed)
    } else if (open && event.key === 'Escape') {
      // Closes the list, not what is around it.
      event.preventDefault()
      event.stopPropagation()
      setTyped(null)
    }
  }
  return (
    <div className="picker">
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
        aria-activedescendant={
          open && pointed !== undefined ? `${listId}-${holderValue(pointed)}` : undefined
        }
        value={typed ?? (chosen === null ? '' : holderWord(text, chosen))}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onClick={() => {
          if (!open) setTyped('')
        }}
        onKeyDown={onKey}
        onBlur={() => {
          setTyped(null)
          onLeave?.()
        }}
      />
      {open && found.length > 0 && (
        <div
          className="menu"
          id={listId}
          aria-busy={late}
          role="listbox"
          aria-label={text('papers.holderField')}
        >
          {found.map((holder) => (
            <div
              key={holderValue(holder)}
              id={`${listId}-${holderValue(holder)}`}
              role="option"
              aria-selected={holder === pointed}
              // The field keeps the focus.
              onPointerDown={(event) => {
                event.preventDefault()
              }}
              onClick={() => {
                choose(holder)
              }}
            >
              <HolderName holder={holder} />
              {holder.type === 'bus' && holder.name != null && (
                <span className="soft small">{holder.name}</span>
              )}
            </div>
          ))}
        </div>
      )}
      <span className="sr" role="status">
        {open && !late && text('papers.holderFound', { count: found.length })}
      </span>
    </div>
  )
}

const MOST = 5
const PAUSE_MS = 200

function useHolders(typed: string, enabled: boolean, withCompany: boolean) {
  const q = usePaused(typed)
  const buses = useQuery({ ...busesAtAGlance({ q, limit: MOST }), enabled })
  const persons = useQuery({ ...personsFound({ q, limit: MOST }), enabled })
  const found: readonly Holder[] = [
    ...(buses.data?.rows ?? []).map((bus) => ({
      type: 'bus',
      id: bus.id,
      name: bus.bus_name,
      registration_number: bus.registration_number,
    })),
    ...(persons.data ?? []).map(({ id, full_name: name }) => ({ type: 'person', id, name })),
    ...(withCompany ? [company] : []),
  ]
  const known = [buses, persons].every(
    ({ isSuccess, isPlaceholderData: before }) => isSuccess && !before,
  )
  return { found, late: q !== typed || !known }
}

const company: Holder = { type: 'company' }

/** What was typed, once somebody pauses. */
function usePaused(typed: string): string {
  const [paused, setPaused] = useState(typed)
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setPaused(typed)
    }, PAUSE_MS)
    return () => {
      window.clearTimeout(timer)
    }
  }, [typed])
  return paused
}
