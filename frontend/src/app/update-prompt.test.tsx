import { act, render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

class Worker extends EventTarget {
  messages: unknown[] = []
  postMessage(message: unknown) {
    this.messages.push(message)
  }
}
class Registration extends EventTarget {
  waiting: Worker | null = null
  installing: Worker | null = null
  update = vi.fn(() => Promise.resolve())
}
class Container extends EventTarget {
  controller: Worker | null = new Worker()
  registration = new Registration()
  register = vi.fn(() => Promise.resolve(this.registration))
}

let browser: Container
const reload = vi.fn()

beforeEach(() => {
  vi.resetModules()
  reload.mockClear()
  browser = new Container()
  Object.defineProperty(navigator, 'serviceWorker', { value: browser, configurable: true })
})
afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

async function open() {
  const { keepOnDevice } = await import('./new-version')
  const { UpdatePrompt } = await import('./update-prompt')
  const { speakLanguage } = await import('@/text/language')
  await speakLanguage('en')
  render(<UpdatePrompt />)
  await act(() => keepOnDevice(reload))
}

/** A new version arrives and is ready. */
function arrive() {
  const { registration } = browser
  const worker = new Worker()
  void act(() => {
    registration.installing = worker
    registration.dispatchEvent(new Event('updatefound'))
    registration.installing = null
    registration.waiting = worker
    worker.dispatchEvent(new Event('statechange'))
  })
  return worker
}

const ready = () => screen.queryByText('A new version is ready.')

it('is silent while there is one version', async () => {
  await open()

  expect(browser.register).toHaveBeenCalledWith('/sw.js')
  expect(ready()).toBeNull()
})

it('is silent when the first version has just been kept', async () => {
  browser.controller = null
  await open()

  arrive()

  expect(ready()).toBeNull()
})

it('offers the new version, and loads again only after it was asked for and is there', async () => {
  await open()
  const worker = arrive()
  expect(screen.getByRole('status')).toContainElement(ready())
  expect(reload).not.toHaveBeenCalled()

  await userEvent.click(screen.getByRole('button', { name: 'Load it' }))

  expect(worker.messages).toEqual([{ type: 'SKIP_WAITING' }])
  expect(reload).not.toHaveBeenCalled()
  browser.dispatchEvent(new Event('controllerchange'))
  expect(reload).toHaveBeenCalledOnce()
})

it('offers a version that waits since the last visit', async () => {
  browser.registration.waiting = new Worker()

  await open()

  expect(ready()).toBeVisible()
})

it('never loads again by itself when another window has taken the new version', async () => {
  await open()

  void act(() => {
    browser.dispatchEvent(new Event('controllerchange'))
  })

  expect(reload).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Load it' }))
  expect(reload).toHaveBeenCalledOnce()
})

it('goes away for now when a person is busy', async () => {
  await open()
  arrive()

  await userEvent.click(screen.getByRole('button', { name: 'Later' }))

  expect(ready()).toBeNull()
  expect(reload).not.toHaveBeenCalled()
})

it('lives without a service worker when the browser refuses it', async () => {
  browser.register.mockRejectedValueOnce(new DOMException('certificate'))

  await open()

  expect(ready()).toBeNull()
})
