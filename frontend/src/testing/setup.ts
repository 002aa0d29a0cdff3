import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import './device'
import './dialogs'
import '@/app/effects'
import { cleanup, configure } from '@testing-library/preact'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { keepToken } from '@/api/token-store'
import { loadTexts, speakLanguage } from '@/text/language'
import { server } from './server'

// A busy machine takes long; a little less than a test may take, so that the reason is still told.
configure({ asyncUtilTimeout: 4_000 })

// jsdom has no layout and complains when it is asked to scroll.
window.scrollTo = () => undefined

// jsdom has no media; a test that needs one says which
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await loadTexts('forms', 'driving', 'office')
  await speakLanguage('en')
})
afterEach(() => {
  cleanup()
  keepToken(null)
  server.resetHandlers()
})
afterAll(() => {
  server.close()
})
