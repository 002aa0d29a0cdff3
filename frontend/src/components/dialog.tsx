import { useEffectEvent, useId, useLayoutEffect, useRef, type ReactNode } from 'react'

type DialogProps = {
  readonly title: string
  /** Esc and every other way back: the one who opened it takes it away. */
  readonly onClose: () => void
  /** Buttons; the deciding one comes last and stands at the right. */
  readonly actions: ReactNode
  readonly children?: ReactNode
  /** It asks before something is lost. */
  readonly asks?: boolean
  readonly wide?: boolean
}

/** Something small on top of the page; whoever leaves it is back where he was. */
export function Dialog(props: DialogProps) {
  const { title, onClose, actions, children, asks = false, wide = false } = props
  const titleId = useId()
  const bodyId = useId()
  const element = useRef<HTMLDialogElement>(null)

  const closed = useEffectEvent((dialog: HTMLDialogElement) => {
    if (dialog.open) return
    dialog.showModal()
    onClose()
  })

  useLayoutEffect(() => {
    const dialog = element.current
    if (dialog === null) return
    const before = document.activeElement
    // A browser closes at the second Esc whatever we say; what becomes of it is still decided by us.
    const onClosed = () => {
      closed(dialog)
    }
    dialog.showModal()
    dialog.addEventListener('close', onClosed)
    return () => {
      dialog.removeEventListener('close', onClosed)
      dialog.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  return (
    <dialog
      ref={element}
      className={wide ? 'dialog wide' : 'dialog'}
      role={asks ? 'alertdialog' : undefined}
      aria-labelledby={titleId}
      aria-describedby={asks ? bodyId : undefined}
      onCancel={(event) => {
        // A file chooser that is left without a file says `cancel`, too.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      // What is pressed in here is not meant for the list or form below.
      onKeyDown={(event) => {
        event.stopPropagation()
      }}
      onClick={(event) => {
        event.stopPropagation()
      }}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
      </header>
      <div className="in" id={bodyId}>
        {children}
      </div>
      <footer>{actions}</footer>
    </dialog>
  )
}
