import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepToken } from '@/api/token-store'
import { clearToasts } from '@/components/toast'
import { refusal } from '@/testing/problem'
import { renderPages } from '@/testing/render-pages'
import { server } from '@/testing/server'
import { signInAs } from '@/testing/token'
import { speakLanguage } from '@/text/language'
import { InboxPage } from './inbox-page'
import type { Message } from './notification-queries'

/** A small inbox that behaves as the server's. */
let kept: Message[] = []
let asked: string[] = []

const message = (id: string, told: Partial<Message> = {}): Message => ({
  id,
  title: `Title ${id}`,
  message: `Text ${id}`,
  type: 'info',
  read: false,
  link: null,
  created_at: '2026-11-21T14:20:00+05:30',
  kind: 'role_changed',
  params: {},
  ...told,
})

beforeEach(async () => {
  await speakLanguage('en')
  signInAs('admin')
  asked = []
  kept = [
    message('1', { title: 'Registration waiting', link: '/admin/drivers' }),
    message('2', { title: 'New password', type: 'warning' }),
    message('3', { title: 'Old news', read: true }),
  ]
  server.use(
    http.get('/api/notifications', ({ request }) => {
      const { searchParams } = new URL(request.url)
      asked.push(searchParams.toString())
      const fitting = kept.filter(
        (each) => searchParams.get('unread_only') !== 'true' || !each.read,
      )
      const offset = Number(searchParams.get('offset'))
      return HttpResponse.json(fitting.slice(offset, offset + Number(searchParams.get('limit'))), {
        headers: { 'X-Total-Count': String(fitting.length) },
      })
    }),
    http.get('/api/notifications/unread', () =>
      HttpResponse.json({ unread: kept.filter((each) => !each.read).length }),
    ),
    http.put('/api/notifications/read-all', () => {
      kept = kept.map((each) => ({ ...each, read: true }))
      return HttpResponse.json({ message: '' })
    }),
    http.put('/api/notifications/:id/read', ({ params }) => {
      kept = kept.map((each) => (each.id === params.id ? { ...each, read: true } : each))
      return HttpResponse.json({ message: '' })
    }),
    http.delete('/api/notifications/:id', ({ params }) => {
      kept = kept.filter((each) => each.id !== params.id)
      return HttpResponse.json({ message: '' })
    }),
  )
})
afterEach(() => {
  void act(clearToasts)
})

const open = (at = '/office/inbox') => renderPages(at, { '/office/inbox': InboxPage })
const line = async (title: string) => {
  const found = (await screen.findByText(title)).closest('li')
  if (found === null) throw new Error(`${title} stands in no line`)
  return within(found)
}

describe('the inbox', () => {
  it('shows what is new first, and how much that is', async () => {
    await open()

    expect(await screen.findByRole('heading', { name: '2 new messages' })).toBeVisible()
    expect((await screen.findAllByRole('listitem')).length).toBe(2)
    expect(screen.queryByText('Old news')).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: /^New/ })).toHaveAttribute('aria-current', 'page')
  })

  it('tells what, when and how urgent', async () => {
    await open()

    const warning = await line('New password')

    expect(warning.getByText('Text 2')).toBeVisible()
    expect(warning.getByText(/21 Nov 2026, 14:20/)).toBeVisible()
    expect(warning.getByText('Attention')).toBeInTheDocument()
    expect(warning.getByText('new')).toBeVisible()
  })

  it('shows all, and says so in the address', async () => {
    const { user, router } = await open()

    await user.click(await screen.findByRole('link', { name: 'All' }))

    expect(await screen.findByText('Old news')).toBeVisible()
    expect(router.state.location.search).toEqual({ show: 'all' })
    expect(screen.getByRole('link', { name: 'All' })).toHaveAttribute('aria-current', 'page')
    expect(screen.getByRole('link', { name: /^New/ })).not.toHaveAttribute('aria-current')
  })

  it('goes through the pages by the address', async () => {
    kept = Array.from({ length: 45 }, (_, index) => message(String(index + 1)))
    const { user, router } = await open('/office/inbox?show=all&page=2')

    expect(await screen.findByText('Title 21')).toBeVisible()
    expect(screen.getByText('21 to 40 of 45')).toBeVisible()
    expect(screen.getByRole('link', { name: 'All' })).toHaveAttribute('aria-current', 'page')
    await user.click(screen.getByRole('link', { name: 'Older' }))

    expect(await screen.findByText('41 to 45 of 45')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Older' })).not.toBeInTheDocument()
    expect(router.state.location.search).toEqual({ show: 'all', page: 3 })
    await user.click(screen.getByRole('link', { name: 'Newer' }))
    await user.click(await screen.findByRole('link', { name: 'Newer' }))
    expect(await screen.findByText('1 to 20 of 45')).toBeVisible()
  })

  it('goes back to the last page that there is', async () => {
    await open('/office/inbox?show=all&page=9')

    expect(await screen.findByText('Old news')).toBeVisible()
  })

  it('says when nothing is new, and leads to the rest', async () => {
    kept = [message('3', { title: 'Old news', read: true })]
    const { user } = await open()
    expect(await screen.findByText('Nothing new')).toBeVisible()

    await user.click(screen.getByRole('link', { name: 'See all messages' }))

    expect(await screen.findByText('Old news')).toBeVisible()
  })

  it('says what it is for while there is nothing', async () => {
    kept = []

    await open('/office/inbox?show=all')

    expect(await screen.findByText('No messages yet')).toBeVisible()
  })

  it('says that it did not come, and tries again', async () => {
    server.use(http.get('/api/notifications', () => refusal(500, 'server.unexpected')))
    const { user } = await open()
    expect(await screen.findByRole('alert')).toHaveTextContent('The messages did not come')
    expect(screen.getByRole('alert')).toHaveTextContent('req-42')

    server.use(http.get('/api/notifications', () => HttpResponse.json(kept)))
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByText('New password')).toBeVisible()
  })

  it('follows what happens elsewhere', async () => {
    const { queries } = await open()
    await screen.findByText('New password')

    kept = [message('4', { title: 'Just now' }), ...kept]
    await queries.invalidateQueries({ queryKey: ['notification'] })

    expect(await screen.findByText('Just now')).toBeVisible()
    expect(await screen.findByRole('heading', { name: '3 new messages' })).toBeVisible()
  })
})

describe('reading', () => {
  it('takes one out of what is new, and the keyboard goes on with the next', async () => {
    const { user } = await open()

    await user.click(
      (await line('Registration waiting')).getByRole('button', { name: /^Mark as read/ }),
    )

    await waitFor(() => {
      expect(screen.queryByText('Registration waiting')).not.toBeInTheDocument()
    })
    expect(screen.getByText('New password').closest('li')).toHaveFocus()
    expect(await screen.findByRole('heading', { name: '1 new message' })).toBeVisible()
  })

  it('all of them is one step', async () => {
    const { user } = await open()

    await user.click(await screen.findByRole('button', { name: 'Mark all as read' }))

    expect(await screen.findByText('Nothing new')).toBeVisible()
    expect(screen.getByText('All messages are marked as read.')).toBeVisible()
    expect(screen.getByRole('main')).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Mark all as read' })).not.toBeInTheDocument()
  })

  it('happens by opening, which leads where it can be dealt with', async () => {
    const { user } = await open()

    await user.click((await line('Registration waiting')).getByRole('link', { name: /^Open/ }))

    expect(await screen.findByText('Elsewhere: /admin/drivers')).toBeVisible()
    await waitFor(() => {
      expect(kept.find(({ id }) => id === '1')?.read).toBe(true)
    })
  })

  it('leads nowhere else than to our own pages', async () => {
    kept = [message('1', { title: 'Lure', link: '//elsewhere.example' })]

    await open()

    expect((await line('Lure')).queryByRole('link')).not.toBeInTheDocument()
  })

  it.each(['/api/notifications/1/read', '/api/notifications/read-all'])(
    'that fails is said (%s)',
    async (address) => {
      server.use(http.put(address, () => refusal(503, 'storage.unavailable')))
      const { user } = await open()
      const name = address.endsWith('all')
        ? 'Mark all as read'
        : 'Mark as read: Registration waiting'

      await user.click(await screen.findByRole('button', { name }))

      expect(await screen.findByText(/could not be marked as read/)).toBeVisible()
      expect(screen.getByText('Registration waiting')).toBeVisible()
    },
  )
})

describe('deleting', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  async function deleteFirst() {
    const view = await open()
    const first = await line('Registration waiting')
    fireEvent.click(first.getByRole('button', { name: 'Delete: Registration waiting' }))
    return view
  }
  const passTime = () =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(6_100)
    })

  it('hides at once, and the server is told when it cannot be taken back any more', async () => {
    await deleteFirst()
    expect(screen.queryByText('Registration waiting')).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { name: '1 new message' })).toBeVisible()
    expect(screen.getByText('New password').closest('li')).toHaveFocus()
    expect(kept.map(({ id }) => id)).toContain('1')

    await passTime()

    await waitFor(() => {
      expect(kept.map(({ id }) => id)).not.toContain('1')
    })
    expect(screen.queryByText('Registration waiting')).not.toBeInTheDocument()
  })

  it('can be taken back, and then nothing has happened', async () => {
    await deleteFirst()

    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))

    expect(screen.getByText('Registration waiting')).toBeVisible()
    await passTime()
    expect(kept.map(({ id }) => id)).toContain('1')
  })

  it('has not happened when somebody signs out before', async () => {
    await deleteFirst()

    void act(() => {
      keepToken(null)
      clearToasts()
    })
    await passTime()

    expect(screen.getByText('Registration waiting')).toBeVisible()
    expect(kept.map(({ id }) => id)).toContain('1')
  })

  it('that fails brings it back and says so', async () => {
    server.use(http.delete('/api/notifications/:id', () => refusal(503, 'storage.unavailable')))
    await deleteFirst()

    await passTime()

    expect(await screen.findByText(/The message was not deleted/)).toBeVisible()
    expect(screen.getByText('Registration waiting')).toBeVisible()
  })

  it('what was deleted elsewhere already needs no word', async () => {
    server.use(
      http.delete('/api/notifications/:id', ({ params }) => {
        kept = kept.filter((each) => each.id !== params.id)
        return refusal(404, 'notification.no-such-notification')
      }),
    )
    await deleteFirst()

    await passTime()

    await waitFor(() => {
      expect(kept).toHaveLength(2)
    })
    expect(screen.queryByText(/was not deleted/)).not.toBeInTheDocument()
  })
})
