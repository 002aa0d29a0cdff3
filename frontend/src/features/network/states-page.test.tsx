import { screen, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderInApp } from '@/testing/render-in-app'
import { server } from '@/testing/server'
import { StatesPage } from './states-page'

const state = (name: string, code: string, territory = false) => ({
  id: `id-${code}`,
  state_name: name,
  state_code: code,
  is_union_territory: territory,
})

const some = [
  state('Delhi', 'DL', true),
  state('Goa', 'GA'),
  state('Madhya Pradesh', 'MP'),
  state('Maharashtra', 'MH'),
  state('Uttar Pradesh', 'UP'),
]

let asked = 0
const answer = (states: unknown[], status = 200) => {
  server.use(
    http.get('/api/states', () => {
      asked += 1
      return HttpResponse.json(states, { status, headers: { 'X-Request-Id': 'E-7F21' } })
    }),
  )
}

beforeEach(() => {
  asked = 0
  window.localStorage.clear()
  window.matchMedia = (query) => ({ matches: true, media: query }) as MediaQueryList
})

const names = () =>
  screen.getAllByRole('rowheader').map((cell) => within(cell).getByText(/.+/).textContent)

const here = () => screen.findByText('Maharashtra')

describe('the list of states', () => {
  it('has all of them by name, says how many there are and what they are for', async () => {
    answer(some)
    await renderInApp(<StatesPage />)
    await here()

    expect(names()).toEqual(['Delhi', 'Goa', 'Madhya Pradesh', 'Maharashtra', 'Uttar Pradesh'])
    expect(screen.getByText('4 states and 1 union territories')).toBeVisible()
    expect(screen.getByText(/nothing can be changed here/)).toBeVisible()
    const delhi = screen.getByRole('row', { name: /Delhi/ })
    expect(delhi).toHaveTextContent('DL')
    expect(delhi).toHaveTextContent('Union territory')
  })

  it.each([
    ['ma', ['Madhya Pradesh', 'Maharashtra']],
    ['pradesh', ['Madhya Pradesh', 'Uttar Pradesh']],
    ['mh', ['Maharashtra']],
  ])('finds by a word of the name or by the code: %s', async (words, found) => {
    answer(some)
    const { user } = await renderInApp(<StatesPage />)
    await here()

    await user.type(screen.getByRole('searchbox', { name: 'Name or code' }), `${words}{Enter}`)

    expect(await screen.findByText(`1–${found.length} of ${found.length}`)).toBeVisible()
    expect(names()).toEqual(found)
    expect(asked).toBe(1)
  })

  it('does not find by the middle of a word', async () => {
    answer(some)
    const { user } = await renderInApp(<StatesPage />)
    await here()

    await user.type(screen.getByRole('searchbox'), 'radesh{Enter}')

    expect(await screen.findByText(/Nothing fits/)).toBeVisible()
  })

  it('is sorted by code and by kind', async () => {
    answer(some)
    const { user } = await renderInApp(<StatesPage />)
    await here()

    await user.click(screen.getByRole('button', { name: 'Code' }))
    await user.click(await screen.findByRole('button', { name: 'Code' }))
    expect(names()[0]).toBe('Uttar Pradesh')

    await user.click(within(screen.getByRole('table')).getByRole('button', { name: 'Kind' }))
    expect(names()).toEqual(['Goa', 'Madhya Pradesh', 'Maharashtra', 'Uttar Pradesh', 'Delhi'])
  })

  it('is narrowed to union territories', async () => {
    answer(some)
    const { user } = await renderInApp(<StatesPage />)
    await here()

    await user.click(within(screen.getByRole('search')).getByRole('button', { name: 'Kind' }))
    await user.click(screen.getByRole('menuitemradio', { name: 'Union territory' }))

    expect(names()).toEqual(['Delhi'])
  })

  it('says what is wrong when there is none', async () => {
    answer([])
    await renderInApp(<StatesPage />)

    expect(await screen.findByText('No states are here')).toBeVisible()
  })

  it('says that it did not come, and can be asked for again', async () => {
    answer([], 500)
    const { user } = await renderInApp(<StatesPage />)
    expect(await screen.findByText('The list of states did not come')).toBeVisible()
    expect(screen.getByText(/E-7F21/)).toBeVisible()

    answer(some)
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await here()).toBeVisible()
  })

  it('speaks Hindi', async () => {
    answer(some)
    await renderInApp(<StatesPage />, 'hi')
    await here()

    expect(screen.getByRole('heading', { name: 'राज्य' })).toBeVisible()
    expect(screen.getByText('4 राज्य और 1 केंद्र शासित प्रदेश')).toBeVisible()
  })
})
