import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { loadTexts, speakLanguage } from '@/text/language'
import { server } from './server'

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await loadTexts('office')
  await speakLanguage('en')
})
afterEach(() => {
  cleanup()
  server.resetHandlers()
})
afterAll(() => {
  server.close()
})
