import { useState, type KeyboardEvent } from 'react'

/** Whether Caps Lock is on, as far as the last key tells; for the element around a password. */
export function useCapsLock() {
  const [on, setOn] = useState(false)
  const look = (event: KeyboardEvent) => {
    setOn(event.getModifierState('CapsLock'))
  }
  return { capsLock: on, watch: { onKeyDown: look, onKeyUp: look } }
}
