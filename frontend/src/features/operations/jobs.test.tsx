import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { clearToasts } from '@/components/toast'
import { openAt } from '@/testing/open-at'
import { server } from '@/testing/server'
import { loadTexts, speakLanguage } from '@/text/language'
import type { Job } from './job-queries'
import { validateJobSearch } from './job-search'
import { JobsPage } from './jobs-page'

const made = (id: string, more: Partial<Job>): Job => ({
  id,
  kind: 'paper_reminders',
  state: 'done',
  stopping: false,
  phase: null,
  done: 0,
  total: null,
  tries: 1,
  run_at: '2026-11-21T06:00:00+05:30',
  result: {},
  error: null,
  created_by: null,
  created_by_name: null,
  created_at: '2026-11-21T06:00:00+05:30',
  started_at: '2026-11-21T06:00:01+05:30',
  finished_at: '2026-11-21T06:00:02+05:30',
  allowed_actions: [],
  ...more,
})

let jobs: Job[] = []
let asked: string[] = []
let posted: string[] = []

const refused = (status: number, code: string) =>
  HttpResponse.json({ status, code, detail: code }, { status })

function became(id: unknown, more: Partial<Job>) {
  jobs = jobs.map((job) => (job.id === id ? { ...job, ...more } : job))
  return HttpResponse.json(jobs.find((job) => job.id === id))
}

beforeEach(async () => {
  await speakLanguage('en')
  await loadTexts('office')
  window.localStorage.clear()
  clearToasts()
  asked = []
  posted = []
  jobs = [
    made('running', {
      kind: 'import',
      state: 'running',
      phase: 'writing',
      done: 1200,
      total: 4000,
      created_by_name: 'Asha Kulkarni',
      finished_at: null,
      allowed_actions: ['cancel'],
    }),
    made('parked', {
      kind: 'export',
      state: 'parked',
      tries: 5,
      error: { code: 'job.unexpected', message: 'In the words of the server', params: {} },
      allowed_actions: ['retry'],
    }),
    made('done', {}),
  ]
  server.use(
    http.get('/api/jobs', ({ request }) => {
      const ask = new URL(request.url).searchParams
      asked.push(ask.toString())
      const fitting = jobs.filter((job) => (ask.get('state') ?? job.state) === job.state)
      return HttpResponse.json(fitting, { headers: { 'X-Total-Count': String(fitting.length) } })
    }),
    http.get('/api/jobs/:id', ({ params }) => {
      const found = jobs.find((job) => job.id === params.id)
      return found === undefined ? refused(404, 'job.no-such-job') : HttpResponse.json(found)
    }),
    http.post('/api/jobs/:id/retry', ({ params, request }) => {
      posted.push(`retry ${String(params.id)} ${String(request.headers.has('Idempotency-Key'))}`)
      return became(params.id, { state: 'waiting', finished_at: null, allowed_actions: ['cancel'] })
    }),
    http.post('/api/jobs/:id/cancellation', ({ params }) => {
      posted.push(`cancel ${String(params.id)}`)
      return became(params.id, { stopping: true, allowed_actions: [] })
    }),
  )
})

const open = (address = '/office/system/jobs') =>
  openAt(address, [
    { path: '/office/system/jobs', page: JobsPage, validateSearch: validateJobSearch },
  ])
const list = () => screen.findByRole('region', { name: 'Tasks' })
const runningNow = () => screen.findByRole('region', { name: 'Running now' })
const bar = (name: string) => screen.getByRole('progressbar', { name })

describe('the list of tasks', () => {
  it('has those that are over and those that are not, with a word for how they are', async () => {
    open()

    await within(await list()).findByText('paper reminders')
    const rows = within(await list()).getAllByRole('row')
    expect(rows).toHaveLength(4)
    expect(rows[1]).toHaveTextContent('Asha Kulkarni')
    expect(rows[2]).toHaveTextContent('Given up')
    expect(rows[3]).toHaveTextContent('paper reminders')
    expect(rows[3]).toHaveTextContent('By itself')
  })

  it('is narrowed by state through the server', async () => {
    open('/office/system/jobs?state=parked')

    await waitFor(async () => {
      expect(await within(await list()).findAllByRole('row')).toHaveLength(2)
    })
    expect(asked.some((ask) => ask.includes('state=parked'))).toBe(true)
  })

  it('says what will stand here when nothing has run', async () => {
    jobs = []
    open()

    expect(await screen.findByText('Nothing has run yet')).toBeVisible()
    expect(screen.queryByText('Running now')).not.toBeInTheDocument()
  })

  it('says what did not come', async () => {
    server.use(http.get('/api/jobs', () => refused(500, 'server.unexpected')))
    open()

    expect(await screen.findByText('The list of tasks did not come')).toBeVisible()
  })
})

describe('what is at work', () => {
  it('shows how far it is, and follows the server', async () => {
    const { queries } = open()
    expect(await runningNow()).toHaveTextContent('Writing')
    expect(bar('import')).toHaveAttribute('value', '1200')
    expect(bar('import')).toHaveAttribute('max', '4000')
    expect(await runningNow()).toHaveTextContent('1,200 of 4,000')

    became('running', { done: 4000, phase: 'checking' })
    // What an event with this topic does.
    await queries.invalidateQueries({ queryKey: ['job'] })

    await waitFor(() => {
      expect(bar('import')).toHaveAttribute('value', '4000')
    })
    expect(await runningNow()).toHaveTextContent('Checking')
  })

  it('shows that nobody knows how much there is', async () => {
    became('running', { total: null, done: 17, phase: null })
    open()

    expect(await runningNow()).toHaveTextContent('17 so far')
    expect(bar('import')).not.toHaveAttribute('value')
  })
})

describe('one task', () => {
  it('says why it was given up, in our words, and tries again when asked twice', async () => {
    const { user } = open('/office/system/jobs?open=parked')
    const panel = await screen.findByRole('complementary', { name: 'export' })
    expect(
      await within(panel).findByText(
        'Something unexpected happened. The log of the server says more.',
      ),
    ).toBeVisible()

    await user.click(await within(panel).findByRole('button', { name: 'Try again' }))
    const dialog = await screen.findByRole('alertdialog', { name: 'Try export again?' })
    expect(posted).toEqual([])
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }))

    expect(await screen.findByText('It is tried again')).toBeVisible()
    expect(posted).toEqual(['retry parked true'])
    expect(await within(panel).findByText('Waiting')).toBeVisible()
  })

  it('is stopped when asked twice', async () => {
    const { user } = open('/office/system/jobs?open=running')
    const panel = await screen.findByRole('complementary', { name: 'import' })

    await user.click(await within(panel).findByRole('button', { name: 'Stop' }))
    const dialog = await screen.findByRole('alertdialog', { name: 'Stop import?' })
    await user.click(within(dialog).getByRole('button', { name: 'Stop' }))

    expect(await within(panel).findByText('Is being stopped')).toBeVisible()
    expect(posted).toEqual(['cancel running'])
    expect(within(panel).queryByRole('button', { name: 'Stop' })).not.toBeInTheDocument()
  })

  it('stays in the dialog with why it did not go', async () => {
    server.use(http.post('/api/jobs/:id/retry', () => refused(409, 'job.not-parked')))
    const { user } = open('/office/system/jobs?open=parked')

    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    const dialog = await screen.findByRole('alertdialog')
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }))

    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Only a task that was given up can be tried again.',
    )
  })

  it('is told of when it is not kept any more', async () => {
    open('/office/system/jobs?open=gone')

    expect(await screen.findByText('The task did not come')).toBeVisible()
    expect(screen.getByText('This task is not kept any more.')).toBeVisible()
  })
})
