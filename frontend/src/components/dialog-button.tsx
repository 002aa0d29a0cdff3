import { useState, type ReactNode } from 'react'

type DialogButtonProps = {
  readonly children: ReactNode
  readonly dialog: (close: () => void) => ReactNode
}

/** A button that opens a dialog, which says itself when it is done. */
export function DialogButton({ children, dialog }: DialogButtonProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="btn"
        onClick={() => {
          setOpen(true)
        }}
      >
        {children}
      </button>
      {isOpen &&
        dialog(() => {
          setOpen(false)
        })}
    </>
  )
}
