import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderInApp } from '@/testing/render-in-app'
import { server } from '@/testing/server'
import { signInAs } from '@/testing/token'
import { SettingsPage } from './settings-page'

const standards: Record<string, string> = {
  company_name: 'BusManager',
  company_time_zone: 'Asia/Kolkata',
  fuel_price_per_liter: '90',
  gst_percentage: '18',
  expiry_alert_days: '30',
  tax_alert_days: '7',
  minimum_turnaround_hours: '2',
  trip_days_ahead: '2',
  driver_enters_takings: 'no',
  registration_policy: 'disabled',
  session_idle_minutes: '30',
}

type Entry = { key: string; value: string }
let decided: Map<string, string>
let fixed: string[]
let calls: { entries: Entry[]; key: string | null }[]
let version: number

/** What somebody else in the office does. */
function decide(key: string, value: string) {
  decided.set(key, value)
  version += 1
}

beforeEach(() => {
  signInAs('admin')
  decided = new Map([
    ['company_name', 'Sharma Travels'],
    ['company_phone', '020 1234567'],
    ['default_bus_color', 'blue'],
  ])
  fixed = []
  calls = []
  version = 3
  server.use(
    http.get('/api/settings', () =>
      HttpResponse.json(
        [...decided].map(([key, value]) => ({ key, value, is_fixed: fixed.includes(key) })),
        { headers: { ETag: `"${version}"` } },
      ),
    ),
    http.get('/api/settings/:key', ({ params }) => {
      const key = String(params.key)
      const value = standards[key]
      if (value === undefined) return HttpResponse.json({}, { status: 404 })
      return HttpResponse.json({ key, value })
    }),
    http.put('/api/settings', async ({ request }) => {
      if (request.headers.get('If-Match') !== `"${version}"`)
        return HttpResponse.json({ code: 'record.changed-meanwhile' }, { status: 412 })
      const { settings } = (await request.json()) as { settings: Entry[] }
      calls.push({ entries: settings, key: request.headers.get('Idempotency-Key') })
      for (const { key, value } of settings) decide(key, value)
      return HttpResponse.json(settings)
    }),
  )
})

async function open() {
  const app = await renderInApp(<SettingsPage />)
  await screen.findByRole('textbox', { name: 'Name of the company' })
  return app
}

const field = (name: string | RegExp) => screen.getByRole('textbox', { name })
const save = () => screen.getByRole('button', { name: 'Save settings' })

describe('what is shown', () => {
  it('is what was decided, and what holds where nobody decided', async () => {
    await open()

    expect(field('Name of the company')).toHaveValue('Sharma Travels')
    expect(field(/^Phone/)).toHaveValue('020 1234567')
    expect(field('Diesel price')).toHaveValue('90.00')
    expect(field('GST on invoices')).toHaveValue('18')
    expect(screen.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Asia/Kolkata')
    expect(screen.getByRole('radio', { name: /^Only the office/ })).toBeChecked()
    expect(field(/^Address/)).toHaveValue('')
  })

  it('says how trips come from timetables, with bounds', async () => {
    await open()

    const planning = within(screen.getByRole('region', { name: 'Timetables' }))
    const ahead = planning.getByRole('textbox', { name: /^Trips are made for today and/ })
    expect(ahead).toHaveValue('2')
    expect(ahead).toHaveAccessibleDescription(/From 0 to 14/)
    const turnaround = planning.getByRole('textbox', { name: /^At least between/ })
    expect(turnaround).toHaveValue('2')
    expect(turnaround).toHaveAccessibleDescription(/From 0 to 72/)
  })

  it('lets nobody choose another time zone when there are trips, and says why', async () => {
    decide('company_time_zone', 'Asia/Kathmandu')
    fixed = ['company_time_zone']
    await open()

    const zone = screen.getByRole('combobox', { name: 'Time zone' })
    expect(zone).toBeDisabled()
    expect(zone).toHaveValue('Asia/Kathmandu')
    expect(zone).toHaveAccessibleDescription(/There are trips, so it stays/)
  })

  it('has the settings of another system, which cannot be changed', async () => {
    await open()

    const others = within(screen.getByRole('region', { name: 'Other settings' }))
    expect(others.getByText('default_bus_color')).toBeVisible()
    expect(others.getByText('blue')).toBeVisible()
    expect(others.queryByRole('textbox')).not.toBeInTheDocument()
  })

  it('says honestly that no mail is sent yet', async () => {
    await open()

    const mail = within(screen.getByRole('region', { name: 'Mail' }))
    expect(mail.getByText(/does not know a mail server yet/)).toBeVisible()
  })

  it('says what happened when it did not come, and comes at the second try', async () => {
    server.use(
      http.get('/api/settings', () => HttpResponse.json({ detail: 'Broken' }, { status: 500 }), {
        once: true,
      }),
    )
    const { user } = await renderInApp(<SettingsPage />)

    expect(await screen.findByRole('heading', { name: 'The settings did not come' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByRole('textbox', { name: 'Name of the company' })).toBeVisible()
  })

  it('speaks Hindi', async () => {
    await renderInApp(<SettingsPage />, 'hi')

    expect(await screen.findByRole('textbox', { name: 'कंपनी का नाम' })).toBeVisible()
  })
})

describe('saving', () => {
  it('sends what was changed and nothing else, and is calm again afterwards', async () => {
    const { user } = await open()
    expect(save()).not.toHaveClass('primary')
    await user.clear(field('Diesel price'))
    await user.type(field('Diesel price'), '93.02')
    await user.click(screen.getByRole('radio', { name: /^Anybody may ask/ }))
    expect(screen.getByText('There are changes that are not saved yet.')).toBeVisible()
    expect(save()).toHaveClass('primary')

    await user.click(save())

    expect(await screen.findByText('Everything is saved.')).toBeVisible()
    expect(calls.map(({ entries }) => entries)).toEqual([
      [
        { key: 'fuel_price_per_liter', value: '93.02' },
        { key: 'registration_policy', value: 'approval' },
      ],
    ])
  })

  it('shows what is wrong at the fields', async () => {
    server.use(
      http.put('/api/settings', () =>
        HttpResponse.json(
          {
            code: 'input.invalid',
            errors: [
              { field: 'company_email', message: '…', code: 'not-an-email', params: {} },
              {
                field: 'gst_percentage',
                message: '…',
                code: 'out-of-range',
                params: { least: 0, most: 100 },
              },
            ],
          },
          { status: 422 },
        ),
      ),
    )
    const { user } = await open()
    await user.type(field(/^E-mail/), 'office')
    await user.type(field('GST on invoices'), '0')

    await user.click(save())

    await waitFor(() => {
      expect(field(/^E-mail/)).toHaveAccessibleDescription(/not an e-mail address/)
    })
    expect(field(/^E-mail/)).toHaveFocus()
    expect(field('GST on invoices')).toHaveAccessibleDescription(/From 0 to 100/)
  })

  it('overwrites nobody: both versions are shown, and what is chosen is saved', async () => {
    const { user } = await open()
    await user.clear(field('Diesel price'))
    await user.type(field('Diesel price'), '95')
    await user.type(field(/^Address/), 'Pune')
    decide('fuel_price_per_liter', '94.5')

    await user.click(save())

    const dialog = within(await screen.findByRole('dialog'))
    expect(calls).toHaveLength(0)
    expect(dialog.getByRole('radio', { name: /₹ 95.00/ })).toBeChecked()
    await user.click(dialog.getByRole('radio', { name: /₹ 94.50/ }))
    await user.click(dialog.getByRole('button', { name: 'Save what is chosen' }))

    await waitFor(() => {
      expect(calls.map(({ entries }) => entries)).toEqual([
        [{ key: 'company_address', value: 'Pune' }],
      ])
    })
    expect(field('Diesel price')).toHaveValue('94.50')
  })

  it('goes its way when somebody else changed other settings meanwhile, and undoes nothing of his', async () => {
    const { user } = await open()
    await user.type(field(/^Address/), 'Pune')
    decide('company_phone', '020 7654321')
    decide('default_bus_color', 'green')

    await user.click(save())

    expect(await screen.findByText('Everything is saved.')).toBeVisible()
    expect(calls.map(({ entries }) => entries)).toEqual([
      [{ key: 'company_address', value: 'Pune' }],
    ])
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await waitFor(() => {
      expect(field(/^Phone/)).toHaveValue('020 7654321')
    })
    expect(field(/^Address/)).toHaveValue('Pune')
  })

  it('takes over what another changed as long as nothing was typed here', async () => {
    const { queries } = await open()
    decide('company_name', 'Sharma & Sons')

    await queries.invalidateQueries({ queryKey: ['setting'] })

    await waitFor(() => {
      expect(field('Name of the company')).toHaveValue('Sharma & Sons')
    })
  })

  it('goes back to what was saved', async () => {
    const { user } = await open()
    await user.type(field('Name of the company'), ' Ltd')

    await user.click(screen.getByRole('button', { name: 'Back to what was saved' }))

    expect(field('Name of the company')).toHaveValue('Sharma Travels')
    expect(screen.getByText('Everything is saved.')).toBeVisible()
  })

  it('is tried again with the same key when the answer was lost', async () => {
    const { user } = await open()
    let lost: string | null = null
    server.use(
      http.put(
        '/api/settings',
        async ({ request }) => {
          lost = request.headers.get('Idempotency-Key')
          // It arrived; only the answer did not.
          const { settings } = (await request.json()) as { settings: Entry[] }
          for (const { key, value } of settings) decided.set(key, value)
          return HttpResponse.error()
        },
        { once: true },
      ),
    )
    await user.type(field(/^Address/), 'Pune')
    await user.click(save())

    await user.click(await screen.findByRole('button', { name: 'Try again' }))

    await waitFor(() => {
      expect(calls).toHaveLength(1)
    })
    expect(calls[0]?.key).toBe(lost)
    expect(calls[0]?.entries).toEqual([{ key: 'company_address', value: 'Pune' }])
  })
})
