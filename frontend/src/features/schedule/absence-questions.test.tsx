import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { clearToasts } from '@/components/toast'
import { openAt } from '@/testing/open-at'
import { server } from '@/testing/server'
import { loadTexts, speakLanguage } from '@/text/language'
import { AbsencesPage } from './absences-page'

const ravi = '0198c000-0000-7000-8000-0000000000d1'

let calls: Record<string, unknown>[]

const question = {
  code: 'schedule.trips-in-the-way',
  detail: 'Ravi Pawar is planned for 4 trips on these days',
  needs_reason: false,
  params: { who: 'Ravi Pawar', trips: 4, numbers: 'TRP261121001, TRP261122001, TRP261123001' },
}

beforeEach(async () => {
  clearToasts()
  await speakLanguage('en')
  await loadTexts('forms', 'office')
  calls = []
  server.use(
    http.get('/api/absences', () => HttpResponse.json([], { headers: { 'X-Total-Count': '0' } })),
    http.get('/api/buses', () => HttpResponse.json([], { headers: { 'X-Total-Count': '0' } })),
    http.get('/api/drivers', () =>
      HttpResponse.json([{ id: ravi, full_name: 'Ravi Pawar', role: 'driver', status: 'active' }], {
        headers: { 'X-Total-Count': '1' },
      }),
    ),
    http.post('/api/absences', async ({ request }) => {
      const body = (await request.json()) as { confirm: string[] }
      calls.push(body)
      if (body.confirm.length > 0) return HttpResponse.json({ id: 'made' })
      return HttpResponse.json(
        { code: 'input.questions', detail: 'Odd', status: 409, questions: [question] },
        { status: 409 },
      )
    }),
  )
})

describe('saying who is away', () => {
  it('names the trips that are planned with him, and keeps it when that is right', async () => {
    const { user } = openAt('/office/timetable/absences', [
      { path: '/office/timetable/absences', page: AbsencesPage },
    ])
    const [add] = await screen.findAllByRole('button', { name: 'Say who is away' })
    if (add === undefined) throw new Error('Nothing to add it with')
    await user.click(add)
    await user.click(screen.getByRole('radio', { name: 'A driver' }))
    await screen.findByRole('option', { name: 'Ravi Pawar' })
    await user.selectOptions(screen.getByLabelText('Driver'), ravi)
    await user.click(screen.getByRole('button', { name: 'Save absence' }))

    const dialog = within(await screen.findByRole('alertdialog'))
    expect(
      dialog.getByText(
        /^Ravi Pawar is planned for 4 trips on these days, among them TRP261121001, /,
      ),
    ).toBeVisible()
    expect(dialog.queryByRole('textbox')).toBeNull()
    await user.click(dialog.getByRole('button', { name: 'It is right, save it' }))

    await waitFor(() => {
      expect(calls).toHaveLength(2)
    })
    expect(calls[0]).toMatchObject({ driver_id: ravi, confirm: [] })
    expect(calls[1]).toMatchObject({ driver_id: ravi, confirm: ['schedule.trips-in-the-way'] })
  })
})
