import { useEffect, useState, useSyncExternalStore, type ComponentType } from 'react'
import { Glyph } from '@/components/glyph'
import { useText } from '@/text/language'
import { part } from '../../part'

type PaletteComponent = ComponentType<{ onClose: () => void }>

let isOpen = false
const listeners = new Set<() => void>()

function become(next: boolean) {
  isOpen = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

const open = () => {
  become(true)
}
const close = () => {
  become(false)
}

const load = part(() => import('./palette'))
const mac = navigator.userAgent.includes('Mac')

/** Hears Ctrl K everywhere in the office. The palette itself is loaded when it is first wanted. */
export function PaletteHost() {
  const text = useText()
  const wanted = useSyncExternalStore(subscribe, () => isOpen)
  const [loaded, setLoaded] = useState<{ Palette: PaletteComponent } | 'lost' | null>(null)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isFind = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!isFind || event.altKey || event.shiftKey) return
      event.preventDefault()
      // Not above a question that waits for its answer.
      if (document.querySelector('dialog[open]') === null) open()
    }
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      close()
    }
  }, [])

  useEffect(() => {
    if (!wanted) return
    load().then(setLoaded, () => {
      setLoaded('lost')
      close()
    })
  }, [wanted])

  if (loaded === 'lost')
    return (
      <p className="sr" role="alert">
        {text('frame.partAwayTitle')}
      </p>
    )
  return wanted && loaded !== null && <loaded.Palette onClose={close} />
}

export function FindButton() {
  const text = useText()
  return (
    <button
      type="button"
      className="find"
      aria-keyshortcuts={mac ? 'Meta+K' : 'Control+K'}
      aria-haspopup="dialog"
      onClick={open}
      onPointerEnter={() => void load().catch(() => undefined)}
    >
      <Glyph name="search" />
      {text('palette.find')}
      <kbd>{text(mac ? 'palette.keysMac' : 'palette.keys')}</kbd>
    </button>
  )
}
