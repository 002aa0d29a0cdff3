import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react'

type Walked = {
  readonly ids: readonly string[]
  readonly open: string | null
  readonly page: number
  readonly pages: number
  /** The rows are still those of the page before. */
  readonly late: boolean
  readonly onOpen: (id: string) => void
  readonly onClose: () => void
  readonly onTurn: (page: number) => void
  /** Undefined when rows cannot be selected. */
  readonly onToggle: ((id: string) => void) | undefined
}

/** Walking through the rows by keyboard: ↑ ↓ Home End, Page Up and Page Down turn pages, Space selects, Esc closes. */
export function useRowWalk({ ids, open, page, pages, late, ...on }: Walked) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  /** Where to stand when the page that was turned to is there. */
  const arriving = useRef<'first' | 'last' | null>(null)
  const active = [focused, open].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null

  const stand = (id: string | undefined | null) => {
    const rows = [...(body.current?.rows ?? [])]
    const row = rows.find((each) => each.dataset.id === id)
    row?.querySelector<HTMLElement>('th a, input')?.focus()
  }
  const goTo = (id: string) => {
    stand(id)
    if (open !== null) on.onOpen(id)
  }
  const turn = (delta: number, at: 'first' | 'last') => {
    const to = page + delta
    if (late || to < 1 || to > pages) return
    arriving.current = at
    on.onTurn(to)
  }
  const step = (from: string | null, delta: 1 | -1) => {
    const at = from === null ? -1 : ids.indexOf(from)
    const next = ids[at + delta]
    if (at >= 0 && next !== undefined) goTo(next)
    else if (at >= 0) turn(delta, delta === 1 ? 'first' : 'last')
  }

  const arrive = useEffectEvent(() => {
    const at = arriving.current
    const id = at === 'first' ? ids[0] : ids.at(-1)
    if (late || at === null || id === undefined) return
    arriving.current = null
    goTo(id)
  })
  useEffect(() => {
    arrive()
  }, [ids, late])

  // A panel that closes takes the keys along; they go back to the row that it belonged to.
  const opened = useRef(open)
  const comeBack = useEffectEvent(() => {
    const last = opened.current
    opened.current = open
    const idle = document.activeElement === document.body
    if (last !== null && open === null && idle) stand(last)
  })
  useEffect(() => {
    comeBack()
  }, [open])

  // Nobody has the keys yet: an arrow takes them into the list.
  useEffect(() => {
    const enter = (event: globalThis.KeyboardEvent) => {
      if (event.target !== document.body || event.defaultPrevented) return
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      const link = body.current?.querySelector<HTMLElement>('[tabindex="0"]')
      if (link === null || link === undefined) return
      event.preventDefault()
      link.focus()
    }
    document.addEventListener('keydown', enter)
    return () => {
      document.removeEventListener('keydown', enter)
    }
  }, [])

  const onRowKey = (event: KeyboardEvent) => {
    const id = idOfRow(event.target)
    if (id === null || event.altKey || event.ctrlKey || event.metaKey) return
    const pressed: Record<string, (() => void) | undefined> = {
      ArrowDown: () => {
        step(id, 1)
      },
      ArrowUp: () => {
        step(id, -1)
      },
      Home: () => {
        goTo(ids[0] ?? id)
      },
      End: () => {
        goTo(ids.at(-1) ?? id)
      },
      PageDown: () => {
        turn(1, 'first')
      },
      PageUp: () => {
        turn(-1, 'first')
      },
      ' ':
        event.target instanceof HTMLInputElement || on.onToggle === undefined
          ? undefined
          : () => on.onToggle?.(id),
    }
    const act = pressed[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }

  const onEscape = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    if (event.key !== 'Escape' || open === null || event.defaultPrevented) return
    if (target.closest('dialog, [popover]') !== null) return
    if (target instanceof HTMLInputElement && target.value !== '' && target.type === 'search')
      return
    on.onClose()
  }

  return {
    body,
    active,
    setFocused,
    onRowKey,
    onEscape,
    enter: () => {
      stand(active)
    },
    previous: canStep(-1)
      ? () => {
          step(open, -1)
        }
      : undefined,
    next: canStep(1)
      ? () => {
          step(open, 1)
        }
      : undefined,
  }

  function canStep(delta: 1 | -1) {
    const at = open === null ? -1 : ids.indexOf(open)
    if (at < 0) return false
    return ids[at + delta] !== undefined || (page + delta >= 1 && page + delta <= pages)
  }
}

/** The record of the row that something happened in. */
export function idOfRow(target: EventTarget): string | null {
  return (target as Element).closest<HTMLElement>('tr[data-id]')?.dataset.id ?? null
}
