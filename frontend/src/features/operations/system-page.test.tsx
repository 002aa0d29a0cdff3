import { focusManager } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderInApp } from '@/testing/render-in-app'
import { server } from '@/testing/server'
import { SystemPage } from './system-page'
import type { HealthDetails, SystemFigures } from './system-queries'

const MB = 1024 * 1024
const now = '2026-11-21T14:20:00+05:30'

const well: HealthDetails = {
  status: 'healthy',
  database_answers: true,
  database_answer_millis: 3,
  database_version: '18.6',
  missing_changes: [],
  disk_free_bytes: 12 * 1024 * MB,
  last_backup_at: '2026-11-21T02:20:00+05:30',
  attention: [],
}

const figures: SystemFigures = {
  version: '1.2.0',
  built_at: '2026-11-20T09:00:00+05:30',
  java: '25.0.1',
  postgresql: '18.6',
  started_at: '2026-11-21T11:20:00+05:30',
  memory: {
    limit_bytes: 100 * MB,
    resident_bytes: 96 * MB,
    anonymous_bytes: 71 * MB,
    heap_used_bytes: 15 * MB,
    heap_max_bytes: 24 * MB,
  },
  database_bytes: 90 * MB,
  files_bytes: 1536 * MB,
  disk_free_bytes: 12 * 1024 * MB,
  disk_total_bytes: 29 * 1024 * MB,
  open_streams: 3,
  processors: 4,
}

let calls = 0
function serve(health: Partial<HealthDetails> = {}, system: Partial<SystemFigures> = {}) {
  server.use(
    http.get('/api/operations/health', () => {
      calls += 1
      return HttpResponse.json({ ...well, ...health })
    }),
    http.get('/api/operations/system', () => HttpResponse.json({ ...figures, ...system })),
  )
}

function refuse(path: string) {
  server.use(
    http.get(path, () => {
      calls += 1
      const problem = { status: 503, code: 'server.unexpected', detail: 'Away' }
      return HttpResponse.json(problem, { status: 500, headers: { 'X-Request-Id': 'E-7F21' } })
    }),
  )
}

beforeEach(() => {
  calls = 0
  vi.useFakeTimers({ now: new Date(now), shouldAdvanceTime: true })
})
afterEach(() => {
  focusManager.setFocused(undefined)
  vi.useRealTimers()
})

const health = () => screen.findByRole('region', { name: 'Health' })
const line = async (name: string) => {
  const all = within(await health()).getAllByRole('listitem')
  return all.find((each) => each.textContent.startsWith(name))
}
const figure = (name: string) => {
  const term = screen.getAllByRole('term').find((each) => each.textContent.startsWith(name))
  return term?.nextElementSibling
}

describe('when everything is well', () => {
  it('says so in a sentence before all figures', async () => {
    serve()
    await renderInApp(<SystemPage />)

    expect(
      await screen.findByText('Everything is well. 71 of 100 MB of memory in use.'),
    ).toBeVisible()
    expect(screen.queryByText('What to do')).not.toBeInTheDocument()
  })

  it('tells of database, tables, disk and backup with a word', async () => {
    serve()
    await renderInApp(<SystemPage />)
    await screen.findByText('What it uses')

    expect(await line('Database')).toHaveTextContent('Answers')
    expect(await line('Database')).toHaveTextContent('in 3 ms')
    expect(await line('Tables')).toHaveTextContent('Up to date')
    expect(await line('Disk')).toHaveTextContent('12 GB of 29 GB free')
    expect(await line('Last backup')).toHaveTextContent('21 Nov 2026, 02:20, 12 hours ago.')
  })

  it('has the figures with their units', async () => {
    serve()
    await renderInApp(<SystemPage />)
    await screen.findByText('What it uses')

    expect(figure('Memory that it holds')).toHaveTextContent('71 of 100 MB')
    expect(figure('Memory with pages of files')).toHaveTextContent('96 MB')
    expect(figure('Of it, Java heap')).toHaveTextContent('15 of 24 MB')
    expect(figure('Database')).toHaveTextContent('90 MB')
    expect(figure('Bills, photos and logo')).toHaveTextContent('1.5 GB')
    expect(figure('Pages that follow live')).toHaveTextContent('3')
    expect(figure('BusManager')).toHaveTextContent('1.2.0')
    expect(figure('Running since')).toHaveTextContent('21 Nov 2026, 11:20, 3 hours ago')
    expect(figure('PostgreSQL')).toHaveTextContent('18.6')
  })

  it('says what it does not know', async () => {
    serve(
      { last_backup_at: null },
      {
        postgresql: null,
        database_bytes: null,
        memory: { ...figures.memory, limit_bytes: null, resident_bytes: null },
      },
    )
    await renderInApp(<SystemPage />)
    await screen.findByText('What it uses')

    expect(
      screen.getByText('Everything is well. 71 MB of memory in use, and no limit is set.'),
    ).toBeVisible()
    expect(figure('PostgreSQL')).toHaveTextContent('Not known')
    expect(figure('Database')).toHaveTextContent('Not known')
    expect(figure('Memory with pages of files')).toHaveTextContent('Not known')
  })

  it('speaks Hindi', async () => {
    serve()
    await renderInApp(<SystemPage />, 'hi')

    expect(await screen.findByText('सब ठीक है। मेमोरी: 100 MB में से 71 इस्तेमाल में।')).toBeVisible()
  })
})

describe('when something is not well', () => {
  it('says what to do, and names the command and the guide', async () => {
    serve({
      attention: ['disk_low', 'backup_old'],
      disk_free_bytes: 200 * MB,
      last_backup_at: '2026-11-11T02:20:00+05:30',
    })
    await renderInApp(<SystemPage />)

    expect(await screen.findByText(/2 things need attention\./)).toBeVisible()
    expect(screen.getByText(/Make room on the disk/)).toBeVisible()
    expect(screen.getByText(/Make a backup today/)).toBeVisible()
    expect(screen.getByText('./busmanager doctor')).toBeVisible()
    expect(screen.getByText(/docs\/operators-guide\.md/)).toBeVisible()
    expect(await line('Disk')).toHaveTextContent('Nearly full')
    expect(await line('Last backup')).toHaveTextContent('Old')
  })

  it('tells of a database that is away, and does not pretend to know its tables', async () => {
    serve({
      attention: ['database_away'],
      database_answers: false,
      database_answer_millis: null,
      database_version: null,
    })
    await renderInApp(<SystemPage />)

    expect(await line('Database')).toHaveTextContent('Does not answer')
    expect(await line('Tables')).toHaveTextContent('Not known')
    expect(screen.getByText(/Look whether the database runs/)).toBeVisible()
  })

  it('names the changes that the tables lack', async () => {
    serve({ attention: ['database_not_prepared'], missing_changes: ['trip-001', 'trip-002'] })
    await renderInApp(<SystemPage />)

    expect(await line('Tables')).toHaveTextContent('2 changes are missing')
    expect(await line('Tables')).toHaveTextContent('trip-001, trip-002')
    expect(screen.getByText(/Stop the server and start it again/)).toBeVisible()
  })

  it('says that there is no backup', async () => {
    serve({ attention: ['no_backup'], last_backup_at: null })
    await renderInApp(<SystemPage />)

    expect(await line('Last backup')).toHaveTextContent('None yet')
    expect(screen.getByText(/One thing needs attention\./)).toBeVisible()
  })

  it('passes on what only a newer server knows', async () => {
    serve({ attention: ['moon_in_the_way'] })
    await renderInApp(<SystemPage />)

    expect(await screen.findByText('The server says: moon_in_the_way')).toBeVisible()
  })
})

describe('looking again', () => {
  it('happens by itself every ten seconds', async () => {
    serve()
    await renderInApp(<SystemPage />)
    await screen.findByText(/Everything is well/)

    serve({ attention: ['disk_low'] })
    await vi.advanceTimersByTimeAsync(10_000)

    expect(await screen.findByText(/One thing needs attention/)).toBeVisible()
    expect(screen.getByText('Looked at 14:20, again every 10 seconds')).toBeVisible()
  })

  it('waits while nobody sees the page', async () => {
    serve()
    await renderInApp(<SystemPage />)
    await screen.findByText(/Everything is well/)

    focusManager.setFocused(false)
    await vi.advanceTimersByTimeAsync(60_000)

    expect(calls).toBe(1)
  })

  it('keeps what was there when the server falls silent, and says from when it is', async () => {
    serve()
    await renderInApp(<SystemPage />)
    await screen.findByText(/Everything is well/)

    refuse('/api/operations/health')
    await vi.advanceTimersByTimeAsync(10_000)

    expect(await screen.findByText(/No answer since 14:20/)).toBeVisible()
    expect(screen.getByText(/Everything is well/)).toBeVisible()
  })
})

describe('when nothing comes', () => {
  it('says what did not come, with the number to tell, and tries again', async () => {
    serve()
    refuse('/api/operations/health')
    const { user } = await renderInApp(<SystemPage />)
    expect(await screen.findByText('How the server is did not come')).toBeVisible()
    expect(screen.getByText(/E-7F21/)).toBeVisible()
    expect(screen.getByText('What it uses')).toBeVisible()

    serve()
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await health()).toBeVisible()
  })

  it('shows the health also when the figures do not come', async () => {
    serve()
    refuse('/api/operations/system')
    await renderInApp(<SystemPage />)

    expect(await screen.findByText('The figures of the server did not come')).toBeVisible()
    expect(await health()).toBeVisible()
    await waitFor(() => {
      expect(screen.getByText('Everything is well.')).toBeVisible()
    })
  })
})
