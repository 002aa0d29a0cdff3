import { act, screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { useMemo } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { usePaletteSource, type PaletteSource } from '@/components/palette-registry'
import { madeUpTrip } from '@/features/trip/made-up-trip'
import { refusal } from '@/testing/problem'
import { renderRoutes } from '@/testing/render-routes'
import { server } from '@/testing/server'
import { renderInApp } from '@/testing/render-in-app'
import { chosenTheme, setTheme } from '../../theme'
import { matching, pieces } from './palette-match'
import { noteUse, recentIds } from './palette-recent'

// jsdom has no layout to scroll in.
Element.prototype.scrollIntoView = () => undefined

beforeEach(() => {
  window.localStorage.removeItem('busmanager.palette.recent')
})
afterEach(() => {
  setTheme('system')
})

async function open() {
  const rendered = await renderRoutes('/office')
  await screen.findByRole('heading', { level: 1, name: 'Today' })
  await rendered.user.keyboard('{Control>}k{/Control}')
  const box = await screen.findByRole('combobox', {
    name: 'Find a bus, a person, a page or an action',
  })
  return { ...rendered, box }
}

const options = () => screen.getAllByRole('option').map((option) => option.textContent)
const selected = () => screen.getByRole('option', { selected: true }).textContent

describe('the palette', () => {
  it('opens with Ctrl K, ready for typing, and closes with Esc', async () => {
    const { user, box } = await open()
    expect(box).toHaveFocus()

    await user.keyboard('{Escape}')

    await waitFor(() => {
      expect(screen.queryByRole('combobox')).toBeNull()
    })
  })

  it('opens with its button, too', async () => {
    const { user } = await renderRoutes('/office')

    await user.click(await screen.findByRole('button', { name: /Find anything/ }))

    expect(await screen.findByRole('combobox')).toHaveFocus()
  })

  it('finds a trip by its number, with the day as people write it', async () => {
    const { user, box } = await open()
    server.use(http.get('/api/trips', () => HttpResponse.json([madeUpTrip()])))

    await user.type(box, 'TRP2611')

    expect(await screen.findByText('Nashik ⇄ Pune · 21 Nov 2026')).toBeVisible()
  })

  it('finds a bus on the server, whatever the spelling, and leads to its page', async () => {
    const asked: (string | null)[] = []
    const bus = {
      id: 'bus-1',
      registration_number: 'MH12AB1234',
      bus_name: 'Shivneri',
      capacity: 36,
      status: 'active',
    }
    const { user, router, box } = await open()
    server.use(
      http.get('/api/buses', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('search'))
        return HttpResponse.json([bus])
      }),
      http.get('/api/buses/:id', () => HttpResponse.json(bus)),
    )

    await user.type(box, 'mh 12-ab')
    await screen.findByText('Shivneri')
    expect(options()).toEqual(['MH 12 AB 1234Shivneri'])
    await user.keyboard('{Enter}')

    expect(asked.at(-1)).toBe('mh 12-ab')
    await waitFor(() => {
      expect(router.state.location.pathname).toBe('/office/buses/bus-1')
    })
  })

  it('finds a person by the phone, and leads to the page of the person', async () => {
    const asked: (string | null)[] = []
    const ramesh = {
      id: 'person-1',
      full_name: 'Ramesh Pawar',
      role: 'driver',
      phone: '98220 11223',
      created_at: '2026-01-05T06:00:00Z',
      updated_at: '2026-01-05T06:00:00Z',
    }
    const { user, router, box } = await open()
    server.use(
      http.get('/api/drivers', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('search'))
        return HttpResponse.json([ramesh])
      }),
      http.get('/api/drivers/:id', () => HttpResponse.json(ramesh)),
      http.get('/api/audit', () => HttpResponse.json([])),
    )

    await user.type(box, '98220')
    await screen.findByText('Driver · 98220 11223')
    expect(options()).toEqual(['Ramesh PawarDriver · 98220 11223'])
    await user.keyboard('{Enter}')

    expect(asked.at(-1)).toBe('98220')
    await waitFor(() => {
      expect(router.state.location.pathname).toBe('/office/people/person-1')
    })
  })

  it('finds a workshop and a category by name', async () => {
    const { user, router, box } = await open()
    server.use(
      http.get('/api/repairs/organizations', () =>
        HttpResponse.json([{ id: 'workshop-1', org_code: 'TYR', org_name: 'Tyre House' }]),
      ),
      http.get('/api/expense-categories', () =>
        HttpResponse.json([{ id: 'category-1', name: 'Tyres' }]),
      ),
      http.get('/api/expense-categories/:id', () => refusal(404, 'expense.no-such-category')),
    )

    await user.type(box, 'tyr')
    await screen.findByText('TYR')
    const group = await screen.findByRole('group', { name: 'Expense categories' })
    expect(options()).toContain('Tyre HouseTYR')
    await user.click(within(group).getByRole('option', { name: 'Tyres' }))

    await waitFor(() => {
      expect(router.state.location.href).toBe('/office/categories?open=category-1')
    })
  })

  it('begins a new record, also where that is a dialog', async () => {
    const { user, router, box } = await open()

    await user.type(box, '>new')
    expect(options()).toEqual([
      'New trip',
      'New timetable',
      'New person',
      'New bus',
      'New route',
      'New paper',
      'New workshop',
      'New category',
    ])
    await user.type(box, ' workshop')
    await user.keyboard('{Enter}')

    expect(await screen.findByRole('dialog', { name: 'New workshop' })).toBeVisible()
    expect(router.state.location.pathname).toBe('/office/workshops')
  })

  it('leads to a page by the keyboard alone', async () => {
    const { user, router, box } = await open()

    await user.type(box, 'sys')
    expect(selected()).toBe('System')
    expect(box).toHaveAttribute(
      'aria-activedescendant',
      screen.getByRole('option', { selected: true }).id,
    )
    await user.keyboard('{Enter}')

    await waitFor(() => {
      expect(router.state.location.pathname).toBe('/office/system')
    })
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  it('marks what was typed', async () => {
    const { user, box } = await open()

    await user.type(box, 'eop')

    expect(within(screen.getByRole('option', { name: 'People' })).getByText('eop').tagName).toBe(
      'MARK',
    )
  })

  it('walks down and up and around', async () => {
    const { user, box } = await open()
    await user.type(box, 'st')
    const [first, second] = options()

    expect(selected()).toBe(first)
    await user.keyboard('{ArrowDown}')
    expect(selected()).toBe(second)
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(selected()).toBe(options().at(-1))
  })

  it('has only actions behind >', async () => {
    const { user, box } = await open()

    await user.type(box, '>')
    expect(screen.queryByRole('group', { name: 'Pages' })).toBeNull()
    await user.type(box, 'dark')
    await user.keyboard('{Enter}')

    expect(chosenTheme()).toBe('dark')
  })

  it('shows first what was just used', async () => {
    noteUse('page:/office/states')
    noteUse('sign-out')
    await open()

    const recent = within(screen.getByRole('group', { name: 'Just used' }))
    expect(recent.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Sign out',
      'States',
    ])
    expect(options().filter((name) => name === 'States')).toHaveLength(1)
  })

  it('says so when nothing is called like that', async () => {
    const { user, box } = await open()

    await user.type(box, 'zzz')

    expect(screen.getByText('Nothing is called “zzz”')).toBeInTheDocument()
    expect(box).toHaveAttribute('aria-expanded', 'false')
    expect(screen.getByText('0 found')).toBeInTheDocument()
  })

  it('opens a page in a new tab with Ctrl Enter', async () => {
    const { user, box } = await open()
    const openTab = vi.spyOn(window, 'open').mockReturnValue(null)

    await user.type(box, 'people')
    await user.keyboard('{Control>}{Enter}{/Control}')

    expect(openTab).toHaveBeenCalledWith('/office/people', '_blank', 'noopener')
    openTab.mockRestore()
  })
})

describe('what others add to it', () => {
  function Source({ source }: { source: PaletteSource }) {
    usePaletteSource(source)
    return null
  }

  it('finds records on the server and acts as a page wants it', async () => {
    const add = vi.fn()
    const find = vi.fn((typed: string) =>
      Promise.resolve([
        { id: 'bus:1', name: `MH 12 AB ${typed}`, glyph: 'bus' as const, to: '/office' },
      ]),
    )
    const buses: PaletteSource = { id: 'buses', heading: 'Buses', kind: 'records', find }
    const actions: PaletteSource = {
      id: 'people',
      heading: 'Here',
      kind: 'actions',
      entries: [{ id: 'new-person', name: 'New tyre', glyph: 'add', run: add }],
    }
    await renderInApp(
      <>
        <Source source={buses} />
        <Source source={actions} />
      </>,
    )
    const { user, box } = await open()

    await user.type(box, '3456')
    await screen.findByRole('option')
    expect(options()).toEqual(['MH 12 AB 3456'])
    expect(find).toHaveBeenCalledOnce()

    await user.clear(box)
    await user.type(box, 'new tyre{Enter}')
    expect(add).toHaveBeenCalledOnce()
  })

  it('goes when the page goes', async () => {
    function Page() {
      const source = useMemo<PaletteSource>(
        () => ({
          id: 'page',
          heading: 'Here',
          kind: 'actions',
          entries: [{ id: 'new', name: 'New thing', glyph: 'add', run: () => undefined }],
        }),
        [],
      )
      return <Source source={source} />
    }
    const page = await renderInApp(<Page />)
    void act(() => {
      page.unmount()
    })
    const { user, box } = await open()

    await user.type(box, 'new thing')

    expect(screen.queryByRole('option')).toBeNull()
  })
})

describe('matching', () => {
  const entry = (name: string, words?: string) => ({
    id: name,
    name,
    glyph: 'add' as const,
    to: '/',
    ...(words !== undefined && { words }),
  })
  const names = (typed: string, recent: string[] = [], ...entries: string[]) =>
    matching(
      entries.map((name) => entry(name)),
      typed,
      recent,
    ).map((match) => match.entry.name)

  it('has beginnings before words, and words before what is within', () => {
    expect(names('pa', [], 'Company', 'New papers', 'Papers')).toEqual([
      'Papers',
      'New papers',
      'Company',
    ])
  })

  it('has what was just used first among equals', () => {
    expect(names('s', ['States'], 'Settings', 'States', 'System')[0]).toBe('States')
  })

  it('wants all words, in whichever order', () => {
    expect(names('trip new', [], 'New trip', 'New bus', 'Trips')).toEqual(['New trip'])
  })

  it('looks at other names, too, and marks nothing then', () => {
    const [match] = matching([entry('Dark colours', 'Theme')], 'theme', [])

    expect(match?.pieces).toEqual([{ text: 'Dark colours', found: false }])
  })

  it('marks in Hindi as well', () => {
    expect(pieces('नया संदेश', ['संदेश'])).toEqual([
      { text: 'नया ', found: false },
      { text: 'संदेश', found: true },
    ])
  })
})

describe('what was just used', () => {
  it('is kept five deep, each once', () => {
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'c']) noteUse(id)

    expect(recentIds()).toEqual(['c', 'f', 'e', 'd', 'b'])
  })

  it('is nothing when what is kept makes no sense', () => {
    window.localStorage.setItem('busmanager.palette.recent', '{not json')

    expect(recentIds()).toEqual([])
  })
})
