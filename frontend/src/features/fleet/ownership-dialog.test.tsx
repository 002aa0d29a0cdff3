import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { refusal } from '@/testing/problem'
import { renderInApp } from '@/testing/render-in-app'
import { server } from '@/testing/server'
import { madeUpBus } from './made-up-bus'
import { OwnershipSheet } from './ownership-sheet'

const owned = {
  from: '2026-01-05',
  until: null,
  ownership_type: 'owned',
  partner_name: null,
  company_profit_share: 100,
  partner_profit_share: 0,
  holds_today: true,
}
let calls: { body: unknown; match: string | null }[] = []
let refuse: () => Response | undefined = () => undefined

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T06:00:00Z') })
  calls = []
  refuse = () => undefined
  server.use(
    http.get('/api/buses/:id', () =>
      HttpResponse.json(madeUpBus(), { headers: { ETag: `"${calls.length + 3}"` } }),
    ),
    http.get('/api/buses/:id/ownership', () => HttpResponse.json([owned])),
    http.put('/api/buses/:id/ownership', async ({ request }) => {
      calls.push({ body: await request.json(), match: request.headers.get('If-Match') })
      return refuse() ?? HttpResponse.json([owned])
    }),
  )
})
afterEach(() => {
  vi.useRealTimers()
})

async function toPartner() {
  const { user } = await renderInApp(<OwnershipSheet bus={madeUpBus()} />)
  await screen.findByText('from 5 Jan 2026')
  await user.click(screen.getByRole('button', { name: 'Set from a day' }))
  const dialog = await screen.findByRole('dialog')
  await user.clear(within(dialog).getByLabelText('From which day'))
  await user.type(within(dialog).getByLabelText('From which day'), '2026-12-01')
  await user.click(within(dialog).getByRole('radio', { name: /With a partner/ }))
  await user.type(await within(dialog).findByRole('textbox', { name: 'Partner' }), 'Kale Travels')
  await user.click(within(dialog).getByRole('button', { name: 'Set ownership' }))
}

it('sets whose a bus is from a day to come, of the version that was seen', async () => {
  await toPartner()

  expect(await screen.findByText('From 1 Dec 2026 on: Kale Travels')).toBeVisible()
  expect(calls).toEqual([
    {
      body: {
        from: '2026-12-01',
        ownership_type: 'partnership',
        partner_name: 'Kale Travels',
        company_profit_share: 50,
      },
      match: '"3"',
    },
  ])
})

it('goes through when somebody changed something else of the bus meanwhile', async () => {
  refuse = () => (calls.length === 1 ? refusal(412, 'record.changed-meanwhile') : undefined)

  await toPartner()

  await waitFor(() => {
    expect(calls.map(({ match }) => match)).toEqual(['"3"', '"4"'])
  })
})
