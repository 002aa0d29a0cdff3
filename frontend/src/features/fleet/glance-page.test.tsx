import { screen } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { openAt } from '@/testing/open-at'
import { refusal } from '@/testing/problem'
import { server } from '@/testing/server'
import { validateGlanceSearch } from './bus-search'
import { GlancePage } from './glance-page'

let asked: string[] = []
let total = 2

const glance = (at: number) => ({
  id: `0198a000-0000-7000-8000-${String(at).padStart(12, '0')}`,
  registration_number: `MH12AB${String(1000 + at)}`,
  bus_name: at === 0 ? 'Shivneri' : null,
  capacity: 36,
  bus_type: 'AC Sleeper',
  status: at === 0 ? 'active' : 'inactive',
})

beforeEach(() => {
  asked = []
  total = 2
  server.use(
    http.get('/api/buses', ({ request }) => {
      const { search, searchParams } = new URL(request.url)
      asked.push(search)
      const found = searchParams.get('search') === 'nowhere' ? 0 : total
      const rows = Array.from({ length: found }, (_, at) => glance(at))
      return HttpResponse.json(rows.slice(0, Number(searchParams.get('limit'))), {
        headers: { 'X-Total-Count': String(found) },
      })
    }),
  )
})

const open = (address = '/driver/buses') =>
  openAt(address, [
    { path: '/driver/buses', page: GlancePage, validateSearch: validateGlanceSearch },
  ])

describe('buses at a glance', () => {
  it('show number, name, kind and state', async () => {
    open()

    const [first, second] = await screen.findAllByRole('listitem')

    expect(first).toHaveTextContent('MH 12 AB 1000')
    expect(first).toHaveTextContent('Shivneri')
    expect(first).toHaveTextContent('In service')
    expect(first).toHaveTextContent('AC Sleeper · 36 seats')
    expect(second).toHaveTextContent('Out of service')
    expect(asked).toEqual(['?limit=50'])
  })

  it('are looked for on the server, and the search stands in the address', async () => {
    const { user, router } = open()

    await user.type(await screen.findByRole('searchbox', { name: 'Number or name' }), 'nowhere')

    expect(await screen.findByText('No bus has “nowhere” in its number or name.')).toBeVisible()
    expect(router.state.location.search).toEqual({ q: 'nowhere' })
    expect(asked.at(-1)).toBe('?search=nowhere&limit=50')
  })

  it('come in portions', async () => {
    total = 70
    const { user } = open()
    expect(await screen.findByText('50 of 70')).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Show more' }))

    expect(await screen.findByText('MH 12 AB 1069')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
  })

  it('say what will stand there when there are none', async () => {
    total = 0
    open()

    expect(await screen.findByRole('heading', { name: 'No buses yet' })).toBeVisible()
    expect(screen.queryByRole('searchbox')).toBeNull()
  })

  it('say why they do not come', async () => {
    server.use(http.get('/api/buses', () => refusal(503, 'storage.unavailable')))
    open()

    expect(await screen.findByRole('alert')).toHaveTextContent('The list of buses did not come')
  })
})
