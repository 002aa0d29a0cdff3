import type { KeyboardEvent } from 'react'

export type QueueKey = 'approve' | 'deny' | 'ask' | 'next' | 'previous'

const keys: Readonly<Record<string, QueueKey>> = {
  a: 'approve',
  d: 'deny',
  q: 'ask',
  arrowright: 'next',
  arrowleft: 'previous',
}

/** What a key means in the queue; nothing while somebody types or a key belongs to the browser. */
export function queueKey(event: KeyboardEvent<HTMLElement>): QueueKey | null {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null
  if (event.repeat || isTyping(event.target)) return null
  return keys[event.key.toLowerCase()] ?? null
}

const isTyping = (target: EventTarget) =>
  target instanceof HTMLElement &&
  (target.matches('input, select, textarea, dialog *') || target.isContentEditable)
