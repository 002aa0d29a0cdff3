import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, it } from 'vitest'
import { currentToken } from '@/api/token-store'
import { meAs, renderRoutes } from '@/testing/render-routes'
import { server } from '@/testing/server'
import { tokenOf } from '@/testing/token'
import { speakLanguage } from '@/text/language'

const unread = (count: number) =>
  http.get('/api/notifications/unread', () => HttpResponse.json({ unread: count }))
const waiting = (count: number) =>
  http.get('/api/registrations', () =>
    HttpResponse.json([], { headers: { 'X-Total-Count': String(count) } }),
  )

afterEach(() => speakLanguage('en'))

describe('the office', () => {
  it('has its places in groups, and shows which one is open', async () => {
    await renderRoutes('/office')
    const rail = await screen.findByRole('navigation', { name: 'Main' })

    const list = within(rail).getByRole('list', { name: 'Administration' })
    expect(
      within(list)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['People', 'Workshops', 'Settings', 'States', 'Audit', 'System'])
    expect(within(rail).getByRole('link', { name: 'Today' })).toHaveAttribute(
      'aria-current',
      'page',
    )
  })

  it('counts what waits beside the place where it is settled, and follows the server', async () => {
    const { stream } = await renderRoutes('/office')
    await screen.findByRole('link', { name: 'People' })
    server.use(waiting(2), unread(3))

    stream.send('id: 5\nevent: notification\ndata: {"topic":"notification","subject":null}\n\n')
    stream.send('id: 6\nevent: registration\ndata: {"topic":"registration","subject":null}\n\n')

    expect(await screen.findByRole('link', { name: /^People 2\s*waiting$/ })).toBeInTheDocument()
    expect(await screen.findByRole('button', { name: /^Messages, 3 new/ })).toBeInTheDocument()
  })

  it('loads everything again when the server cannot say what was missed', async () => {
    const { stream, queries } = await renderRoutes('/office')
    await waitFor(() => {
      expect(stream.asked).toHaveLength(1)
      expect(queries.isFetching()).toBe(0)
    })
    server.use(waiting(4))

    stream.send('id: 90\nevent: reset\ndata: {}\n\n')

    expect(await screen.findByRole('link', { name: /^People 4\s*waiting$/ })).toBeInTheDocument()
  })

  it('names the page in the title and is read out from the heading on', async () => {
    const { user } = await renderRoutes('/office/nothing')
    await screen.findByRole('heading', { level: 1, name: 'There is no page at this address' })
    expect(document.title).toBe('There is no page at this address · BusManager')

    await user.click(screen.getByRole('link', { name: 'Today' }))

    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 1, name: 'Today' })).toHaveFocus()
    })
    expect(document.title).toBe('Today · BusManager')
  })

  it('lets the keyboard skip the rail', async () => {
    const { user } = await renderRoutes('/office')
    await screen.findByRole('heading', { level: 1 })

    await user.tab()
    expect(screen.getByRole('link', { name: 'Skip to content' })).toHaveFocus()
    await user.keyboard('{Enter}')

    expect(document.getElementById('main')).toHaveFocus()
  })

  it('has the rail in a drawer: focus goes in, Esc brings it out', async () => {
    const { user } = await renderRoutes('/office')
    const button = await screen.findByRole('button', { name: 'Menu' })

    await user.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('link', { name: 'Today' })).toHaveFocus()
    expect(document.querySelector('.desk')).toHaveAttribute('inert')

    await user.keyboard('{Escape}')
    expect(button).toHaveAttribute('aria-expanded', 'false')
    expect(button).toHaveFocus()
    expect(document.querySelector('.desk')).not.toHaveAttribute('inert')
  })

  it('closes the drawer when a place was chosen', async () => {
    const { user } = await renderRoutes('/office/nothing')
    const button = await screen.findByRole('button', { name: 'Menu' })
    await user.click(button)

    await user.click(screen.getByRole('link', { name: 'Today' }))

    await waitFor(() => {
      expect(button).toHaveAttribute('aria-expanded', 'false')
    })
    await waitFor(() => {
      expect(screen.getByRole('heading', { level: 1, name: 'Today' })).toHaveFocus()
    })
  })

  it('signs out from the corner', async () => {
    server.use(http.post('/api/auth/sign-out', () => HttpResponse.json({ message: '' })))
    const { user, router } = await renderRoutes('/office/people')

    await user.click(await screen.findByRole('button', { name: 'Asha Kulkarni' }))
    await user.click(screen.getByRole('menuitem', { name: 'Sign out' }))

    await waitFor(() => {
      expect(router.state.location.href).toBe('/sign-in')
    })
    expect(currentToken()).toBeNull()
  })

  it('keeps the navigation around an address that does not exist', async () => {
    await renderRoutes('/office/nothing')

    expect(
      await screen.findByRole('heading', { name: 'There is no page at this address' }),
    ).toBeInTheDocument()
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Go to the start page' })).toHaveAttribute(
      'href',
      '/office',
    )
  })

  it('says why somebody is at home who asked for another page, until it was read', async () => {
    const { user } = await renderRoutes('/admin/invoices')
    expect(await screen.findByText(/not there any more, or not yet/)).toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: 'Close' }))

    await waitFor(() => {
      expect(screen.queryByText(/not there any more, or not yet/)).toBeNull()
    })
  })
})

describe('the driver', () => {
  it('has three places at the thumb, with what is new', async () => {
    const rendered = renderRoutes('/driver', 'driver')
    server.use(unread(2))
    await rendered

    const bar = await screen.findByRole('navigation', { name: 'Main' })
    expect(await within(bar).findByRole('link', { name: /^Inbox 2\s*new$/ })).toHaveAttribute(
      'href',
      '/driver/inbox',
    )
    expect(within(bar).getByRole('link', { name: 'Today' })).toHaveAttribute('aria-current')
    expect(within(bar).getByRole('link', { name: 'Me' })).toHaveAttribute('href', '/driver/profile')
  })

  it('is told when there is no way to the server, and when there is one again', async () => {
    const { stream } = await renderRoutes('/driver', 'driver')
    await screen.findByRole('heading', { name: 'Today' })
    await waitFor(() => {
      expect(stream.asked).toHaveLength(1)
    })
    server.use(http.get('/api/events', () => HttpResponse.error(), { once: true }))

    stream.end()

    expect(await screen.findByText(/^No connection/, {}, { timeout: 5000 })).toBeInTheDocument()
    window.dispatchEvent(new Event('online'))
    await waitFor(() => {
      expect(screen.queryByText(/^No connection/)).toBeNull()
    })
  }, 10_000)
})

describe('the workshop', () => {
  it('has its places on top', async () => {
    await renderRoutes('/workshop', 'repair_org')

    const places = await screen.findByRole('navigation', { name: 'Main' })
    expect(
      within(places)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/workshop', '/workshop/buses', '/workshop/inbox', '/workshop/profile'])
  })
})

describe('whoever is signed in', () => {
  it('is spoken to in his own language', async () => {
    const rendered = renderRoutes('/driver', 'driver')
    server.use(http.get('/api/auth/me', () => HttpResponse.json(meAs('driver', 'hi'))))
    await rendered

    expect(await screen.findByRole('heading', { level: 1, name: 'आज' })).toBeInTheDocument()
    expect(document.documentElement.lang).toBe('hi')
  })

  it('changes the language for wherever he signs in', async () => {
    const { user } = await renderRoutes('/driver', 'driver')
    let saved: unknown = null
    server.use(
      http.put('/api/auth/me', async ({ request }) => {
        saved = await request.json()
        return HttpResponse.json(meAs('driver', 'hi'))
      }),
    )

    await user.click(await screen.findByRole('button', { name: 'हिन्दी में बदलें' }))

    expect(await screen.findByRole('heading', { level: 1, name: 'आज' })).toBeInTheDocument()
    await waitFor(() => {
      expect(saved).toEqual({ language: 'hi' })
    })
  })

  it('keeps his choice while the server is away, and the server learns of it later', async () => {
    const { user, queries } = await renderRoutes('/driver', 'driver')
    await waitFor(() => {
      expect(queries.getQueryData(['account', 'me'])).toBeDefined()
    })
    server.use(http.put('/api/auth/me', () => HttpResponse.error(), { once: true }))
    await user.click(await screen.findByRole('button', { name: 'हिन्दी में बदलें' }))
    await screen.findByRole('heading', { level: 1, name: 'आज' })

    let saved: unknown = null
    server.use(
      http.get('/api/auth/me', () => HttpResponse.json(meAs('driver', 'en'))),
      http.put('/api/auth/me', async ({ request }) => {
        saved = await request.json()
        return HttpResponse.json(meAs('driver', 'hi'))
      }),
    )
    await queries.invalidateQueries({ queryKey: ['account', 'me'] })

    await waitFor(() => {
      expect(saved).toEqual({ language: 'hi' })
    })
    expect(document.documentElement.lang).toBe('hi')
  })

  it('goes to the home of his new role', async () => {
    const rendered = renderRoutes('/driver', 'driver')
    server.use(
      http.get('/api/auth/me', () => HttpResponse.json(meAs('admin'))),
      http.post('/api/auth/renewal', () =>
        HttpResponse.json({ access_token: tokenOf({ role: 'admin' }), token_type: 'bearer' }),
      ),
    )
    const { router } = await rendered

    await waitFor(() => {
      expect(router.state.location.pathname).toBe('/office')
    })
  })

  it('goes to the door when the session has ended, and comes back from there', async () => {
    const { router, queries } = await renderRoutes('/office/people')
    await screen.findByRole('navigation', { name: 'Main' })
    await waitFor(() => {
      expect(queries.isFetching()).toBe(0)
    })
    server.use(
      http.get('/api/registrations', () => HttpResponse.json({}, { status: 401 }), { once: true }),
    )

    void queries.invalidateQueries({ queryKey: ['registration'] })

    await waitFor(() => {
      expect(router.state.location.href).toBe('/sign-in?to=%2Foffice%2Fpeople')
    })
  })
})
