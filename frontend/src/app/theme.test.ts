import { afterEach, beforeEach, expect, it, vi } from 'vitest'

let deviceIsDark: boolean
let deviceChanges: () => void

beforeEach(() => {
  deviceIsDark = false
  window.localStorage.clear()
  vi.resetModules()
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return deviceIsDark
    },
    addEventListener: (_: string, listener: () => void) => {
      deviceChanges = listener
    },
  }))
  document.head.innerHTML = '<meta name="theme-color" content="">'
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const shown = () => document.documentElement.dataset.theme
const theme = () => import('./theme')

it('follows the device until somebody chooses', async () => {
  const { startTheme, chosenTheme } = await theme()
  startTheme()
  expect(shown()).toBe('light')

  deviceIsDark = true
  deviceChanges()

  expect(chosenTheme()).toBe('system')
  expect(shown()).toBe('dark')
})

it('shows what was chosen, and still does after the page is loaded again', async () => {
  deviceIsDark = true
  const { startTheme, setTheme } = await theme()
  startTheme()

  setTheme('light')
  expect(shown()).toBe('light')

  vi.resetModules()
  const again = await theme()
  again.startTheme()
  expect(again.chosenTheme()).toBe('light')
  expect(shown()).toBe('light')
})

it('agrees with the script that runs before the first paint', async () => {
  const { startTheme, setTheme } = await theme()
  for (const chosen of ['dark', 'light', 'system'] as const) {
    for (const dark of [true, false]) {
      deviceIsDark = dark
      setTheme(chosen)
      startTheme()
      const then = shown()
      delete document.documentElement.dataset.theme

      vi.resetModules()
      await import('./first-paint.js')

      expect(shown()).toBe(then)
    }
  }
})

it('colours the frame of the browser like the page', async () => {
  document.documentElement.style.setProperty('--paper-1', 'rebeccapurple')
  const { startTheme } = await theme()

  startTheme()

  expect(document.querySelector('meta[name="theme-color"]')).toHaveAttribute(
    'content',
    'rebeccapurple',
  )
})
