import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { OfflineReady } from './offline-ready'

beforeEach(() => {
  window.localStorage.clear()
})
afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

it('says on plain HTTP what is missing and why, until it was read', async () => {
  vi.stubGlobal('isSecureContext', false)
  const { unmount } = render(<OfflineReady />)
  expect(screen.getByText('Without a network this does not start')).toBeVisible()
  expect(screen.getByText(/begins with https/)).toBeVisible()

  await userEvent.click(screen.getByRole('button', { name: 'Understood' }))

  expect(screen.queryByText(/https/)).toBeNull()
  unmount()
  render(<OfflineReady />)
  expect(screen.queryByText(/https/)).toBeNull()
})

it('says that the application is kept once it is', async () => {
  vi.stubGlobal('isSecureContext', true)
  let kept: () => void = () => undefined
  const ready = new Promise<void>((resolve) => {
    kept = resolve
  })
  Object.defineProperty(navigator, 'serviceWorker', { value: { ready }, configurable: true })
  render(<OfflineReady />)
  expect(screen.queryByText(/Kept on this device/)).toBeNull()

  kept()

  expect(await screen.findByText(/Kept on this device/)).toBeVisible()
})

it('says nothing on a browser that keeps nothing', () => {
  vi.stubGlobal('isSecureContext', true)

  const { container } = render(<OfflineReady />)

  expect(container).toBeEmptyDOMElement()
})
