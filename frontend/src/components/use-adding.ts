import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/** What an address ends in that opens the dialog for a new record. */
export const NEW = 'new'

/** Whether the dialog for a new record is open: after its button, or after an address that asks for it. */
export function useAdding() {
  const [adding, setAdding] = useState(false)
  const asked = useLocation({ select: ({ hash }) => hash === NEW })
  const navigate = useNavigate()
  if (asked && !adding) setAdding(true)

  useEffect(() => {
    // Once it is open the address has said it; who loads the page again later does not want another one.
    if (asked) void navigate({ to: '.', search: true, hash: '', replace: true })
  }, [asked, navigate])

  return {
    adding,
    add: () => {
      setAdding(true)
    },
    close: () => {
      setAdding(false)
    },
  }
}
