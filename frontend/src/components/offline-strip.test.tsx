import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { render, screen } from '@testing-library/preact'
import { beforeAll, describe, expect, it } from 'vitest'
import { speakLanguage } from '@/text/language'
import { OfflineStrip, type StripState } from './offline-strip'

beforeAll(() => speakLanguage('en'))

async function show(strip: StripState | null, to?: string) {
  const root = createRootRoute({ component: () => <OfflineStrip strip={strip} to={to} /> })
  const router = createRouter({ routeTree: root, history: createMemoryHistory() })
  render(<RouterProvider router={router as never} />)
  return screen.findByRole('status')
}

describe('the strip', () => {
  it('keeps its place for announcements when there is nothing to say', async () => {
    expect(await show(null)).toBeEmptyDOMElement()
    expect(screen.getByRole('region', { name: 'Connection' })).toBeInTheDocument()
  })

  it.each<[string, StripState]>([
    [
      'No connection to the server. What you see is from 14:21.',
      { state: 'off', waiting: 0, since: '14:21' },
    ],
    [
      'No connection to the server. What you see was kept on this device.',
      { state: 'off', waiting: 0, since: null },
    ],
    ['Offline · 3 waiting', { state: 'off', waiting: 3, since: '14:21' }],
    ['Sending 2 of 3', { state: 'send', done: 2, count: 3 }],
    ['All sent · 14:21', { state: 'sent', at: '14:21' }],
    [
      '1 needs attention: photo not readable',
      { state: 'fail', count: 1, reason: 'photo not readable' },
    ],
  ])('says "%s"', async (sentence, strip) => {
    expect(await show(strip)).toHaveTextContent(sentence)
  })

  it('shows how far the sending is', async () => {
    await show({ state: 'send', done: 2, count: 3 })

    expect(screen.getByRole('progressbar', { name: 'Sending' })).toHaveAttribute('value', '2')
  })

  it('leads to what waits and to what went wrong, and nowhere else', async () => {
    await show({ state: 'off', waiting: 3, since: null }, '/driver/inbox')
    expect(screen.getByRole('link', { name: /3 waiting/ })).toHaveAttribute('href', '/driver/inbox')
  })

  it('leads nowhere when nothing waits', async () => {
    await show({ state: 'off', waiting: 0, since: null }, '/driver/inbox')

    expect(screen.queryByRole('link')).toBeNull()
  })
})
