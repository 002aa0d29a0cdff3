import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import './popover.css'

type PopoverProps = {
  /** What stands on the button. */
  readonly button: ReactNode
  readonly buttonClass: string
  /** The name of the button when its words do not say enough; also the name of what opens. */
  readonly label: string
  readonly kind: 'menu' | 'dialog'
  /** What was chosen here is still being done; it does not open meanwhile. */
  readonly busy?: boolean
  readonly children: ReactNode
}

/** Older browsers show it in the order of the page, which works as well. */
const onTop = typeof HTMLElement.prototype.showPopover === 'function'

/** A button, and a small box that it opens beside itself. */
export function Popover(props: PopoverProps) {
  const { button, buttonClass, label, kind, busy = false, children } = props
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const id = useId()

  const close = useCallback(() => {
    opener.current?.focus()
    setOpen(false)
  }, [])

  useLayoutEffect(() => {
    if (!open || opener.current === null || box.current === null) return
    const [shown, from] = [box.current, opener.current]
    if (onTop) shown.showPopover()
    place(shown, from)
    shown.querySelector<HTMLElement>(FIRST)?.focus()
    // What comes later may need more room.
    const sizes = new ResizeObserver(() => {
      place(shown, from)
    })
    sizes.observe(shown)
    return () => {
      sizes.disconnect()
    }
  }, [open])

  useEffect(() => {
    if (!open) return
    const leave = (event: Event) => {
      const to = event.target as Node
      if (box.current?.contains(to) !== true && opener.current?.contains(to) !== true)
        setOpen(false)
    }
    const away = ['pointerdown', 'focusin', 'resize', 'scroll'] as const
    for (const what of away) window.addEventListener(what, leave, true)
    return () => {
      for (const what of away) window.removeEventListener(what, leave, true)
    }
  }, [open])

  return (
    <>
      <button
        ref={opener}
        type="button"
        className={buttonClass}
        aria-haspopup={kind}
        aria-expanded={open}
        aria-busy={busy}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setOpen(!open && !busy)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open || busy) return
          event.preventDefault()
          event.stopPropagation()
          setOpen(true)
        }}
      >
        {button}
      </button>
      {open && (
        <div
          ref={box}
          id={id}
          popover={onTop ? 'manual' : undefined}
          role={kind}
          aria-label={label}
          className="menu popover"
          onClick={(event) => {
            if ((event.target as Element).closest(CHOSEN) !== null) close()
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.stopPropagation()
              close()
            } else if (kind === 'menu') walk(event)
          }}
        >
          {children}
        </div>
      )}
    </>
  )
}

/** After one of these there is nothing more to choose. */
const CHOSEN = '[role="menuitem"], [role="menuitemradio"], a[href]'
const FIRST = '[aria-checked="true"], button, input, select, a[href]'

/** Below its button, and wholly on the screen. */
function place(box: HTMLElement, opener: HTMLElement) {
  const at = opener.getBoundingClientRect()
  const { width, height } = box.getBoundingClientRect()
  const right = Math.min(at.left, window.innerWidth - width - EDGE)
  const below = at.bottom + GAP + height <= window.innerHeight
  box.style.left = `${Math.max(EDGE, right)}px`
  box.style.top = `${Math.max(EDGE, below ? at.bottom + GAP : at.top - GAP - height)}px`
}

const GAP = 4
const EDGE = 8

function walk(event: KeyboardEvent<HTMLElement>) {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const to = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }[event.key]
  if (to === undefined) return
  event.preventDefault()
  event.stopPropagation()
  items[to]?.focus()
}
