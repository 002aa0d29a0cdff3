const LATELY_MS = 120_000
const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const

let lastSign = Date.now()

const note = () => {
  lastSign = Date.now()
}

/** Whether somebody works with this page, or has just been. */
export const wasUsedLately = () =>
  document.visibilityState === 'visible' && Date.now() - lastSign < LATELY_MS

/** Goes with what a page asks by itself: on the server that is no use of the session, and does not keep it alive. */
export const unattended = (): Readonly<Record<string, string>> =>
  wasUsedLately() ? {} : { 'X-Unattended': 'true' }

export function watchUse(): () => void {
  note()
  for (const sign of signs) window.addEventListener(sign, note, { passive: true })
  return () => {
    for (const sign of signs) window.removeEventListener(sign, note)
  }
}
