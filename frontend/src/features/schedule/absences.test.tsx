import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { dayAfter } from '@/components/days'
import { dayIn } from '@/components/period'
import { clearToasts } from '@/components/toast'
import { renderInApp } from '@/testing/render-in-app'
import { server } from '@/testing/server'
import type { Absence } from './absence-queries'
import { AbsencesSheet } from './absences-sheet'

const today = dayIn('Asia/Kolkata', new Date())

const absence = (more: Partial<Absence> = {}): Absence => ({
  id: 'a1',
  bus_id: 'b1',
  driver_id: null,
  from_day: today,
  until_day: null,
  reason: 'Clutch plate',
  bus: { id: 'b1', registration_number: 'MH12EF1122', bus_name: null },
  driver: null,
  created_at: '2026-11-01T06:00:00Z',
  updated_at: '2026-11-01T06:00:00Z',
  ...more,
})

let absences: Absence[]
let asked: string[]
let sent: unknown[]

beforeEach(() => {
  clearToasts()
  absences = []
  asked = []
  sent = []
  server.use(
    http.get('/api/absences', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('bus_id') ?? 'everybody')
      return HttpResponse.json(absences, { headers: { 'X-Total-Count': '1' } })
    }),
    http.get('/api/buses', () => HttpResponse.json([])),
    http.get('/api/drivers', () => HttpResponse.json([])),
    http.post('/api/absences', async ({ request }) => {
      sent.push(await request.json())
      absences = [absence()]
      return HttpResponse.json(absences[0])
    }),
  )
})

describe('the absences of a bus', () => {
  it('are entered on its page, without asking again which bus it is', async () => {
    const { user } = await renderInApp(<AbsencesSheet of={{ kind: 'bus', id: 'b1' }} />)
    await screen.findByText(/the bus can be planned/)
    await user.click(screen.getByRole('button', { name: 'Enter absence' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).queryByRole('combobox')).toBeNull()
    await user.type(within(dialog).getByLabelText(/^Why/), 'Clutch plate')

    await user.click(within(dialog).getByRole('button', { name: 'Save absence' }))

    expect(await screen.findByRole('heading', { name: 'Away now' })).toBeVisible()
    expect(sent).toEqual([
      expect.objectContaining({
        bus_id: 'b1',
        from_day: today,
        until_day: null,
        reason: 'Clutch plate',
      }),
    ])
    expect(new Set(asked)).toEqual(new Set(['b1']))
  })

  it('are not called away now while they are to come', async () => {
    const from = dayAfter(today, 3)
    absences = [absence({ from_day: from, until_day: from })]
    await renderInApp(<AbsencesSheet of={{ kind: 'bus', id: 'b1' }} />)

    await waitFor(() => {
      expect(screen.getByText('Clutch plate')).toBeVisible()
    })
    expect(screen.getByRole('heading', { name: 'Away' })).toBeVisible()
    expect(screen.queryByText('away now')).toBeNull()
  })
})
