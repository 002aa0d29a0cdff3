import { useSyncExternalStore } from 'react'

export const themes = ['light', 'dark', 'system'] as const
export type Theme = (typeof themes)[number]

// first-paint.js reads it, too
const kept = 'busmanager.theme'
const listeners = new Set<() => void>()
const darkDevice = window.matchMedia('(prefers-color-scheme: dark)')

/** What was chosen on this device; the device itself decides when nothing was. */
export function chosenTheme(): Theme {
  const chosen = window.localStorage.getItem(kept)
  return themes.find((theme) => theme === chosen) ?? 'system'
}

export function setTheme(theme: Theme): void {
  window.localStorage.setItem(kept, theme)
  show()
}

/** Shows the chosen theme, follows the device and other tabs from now on. */
export function startTheme(): void {
  darkDevice.addEventListener('change', show)
  window.addEventListener('storage', (change) => {
    if (change.key === kept) show()
  })
  show()
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, chosenTheme)
}

function show() {
  const theme = chosenTheme()
  const dark = theme === 'dark' || (theme === 'system' && darkDevice.matches)
  const page = document.documentElement
  page.dataset.theme = dark ? 'dark' : 'light'
  document
    .querySelector('meta[name="theme-color"]')
    ?.setAttribute('content', getComputedStyle(page).getPropertyValue('--paper-1').trim())
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
