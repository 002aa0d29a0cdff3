import { render, screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { api, file } from '@/api/client'
import { keepToken } from '@/api/token-store'
import { refusal } from '@/testing/problem'
import { server } from '@/testing/server'
import { signInAs } from '@/testing/token'
import { clearToasts, ToastHost } from '../toast'
import { ExportChoice } from './export-choice'
import type { ExportFormat } from './list-search'

let saved: { name: string; content: Blob }[] = []

const fetched = (format: ExportFormat) =>
  file(
    api.GET('/api/papers/export', {
      params: { query: { format, holder: 'company', sort: '-valid_until' } },
      parseAs: 'blob',
    }),
  )

beforeEach(() => {
  saved = []
  clearToasts()
  signInAs('admin')
  const contents = new Map<string, Blob>()
  Object.assign(URL, {
    createObjectURL: (content: Blob) => {
      const address = `blob:${contents.size}`
      contents.set(address, content)
      return address
    },
    revokeObjectURL: () => undefined,
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, content: contents.get(this.href) ?? new Blob() })
  })
})

const show = (total = 3) =>
  render(
    <>
      <ExportChoice total={total} fetched={fetched} />
      <ToastHost />
    </>,
  )

it('saves the file under the name that the server gave it', async () => {
  let asked: Request | undefined
  server.use(
    http.get('/api/papers/export', ({ request }) => {
      asked = request
      return new HttpResponse('Of,For\r\n', {
        headers: { 'Content-Disposition': 'attachment; filename="papers-report.csv"' },
      })
    }),
  )
  show()

  await userEvent.click(screen.getByRole('button', { name: 'Export 3' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Text with commas (.csv)' }))

  expect(await screen.findByText('papers-report.csv is among your downloads.')).toBeVisible()
  expect(saved.map(({ name }) => name)).toEqual(['papers-report.csv'])
  expect(new URL(asked?.url ?? '').search).toBe('?format=csv&holder=company&sort=-valid_until')
  expect(asked?.headers.get('Authorization')).toMatch(/^Bearer /)
})

it('says that the file is being made, and makes it once', async () => {
  let times = 0
  let answer: () => void = () => undefined
  const made = new Promise<void>((resolve) => {
    answer = resolve
  })
  server.use(
    http.get('/api/papers/export', async () => {
      times += 1
      await made
      return new HttpResponse('x', {
        headers: { 'Content-Disposition': 'attachment; filename="papers-report.xlsx"' },
      })
    }),
  )
  show()
  await userEvent.click(screen.getByRole('button', { name: 'Export 3' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Excel (.xlsx)' }))

  const button = await screen.findByRole('button', { name: 'Making the file …' })
  await userEvent.click(button)

  expect(button).toHaveAttribute('aria-busy', 'true')
  expect(screen.queryByRole('menu')).not.toBeInTheDocument()
  answer()
  expect(await screen.findByRole('button', { name: 'Export 3' })).toBeVisible()
  expect(times).toBe(1)
})

it('says why there is no file', async () => {
  server.use(http.get('/api/papers/export', () => refusal(503, 'server.busy')))
  show()

  await userEvent.click(screen.getByRole('button', { name: 'Export 3' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Excel (.xlsx)' }))

  expect(await screen.findByText(/^No file was made\./)).toBeVisible()
  expect(saved).toEqual([])
})

it('gives nothing to the next person at this device', async () => {
  let answer: () => void = () => undefined
  const made = new Promise<void>((resolve) => {
    answer = resolve
  })
  server.use(
    http.get('/api/papers/export', async () => {
      await made
      return new HttpResponse('x', {
        headers: { 'Content-Disposition': 'attachment; filename="papers-report.xlsx"' },
      })
    }),
  )
  show()
  await userEvent.click(screen.getByRole('button', { name: 'Export 3' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Excel (.xlsx)' }))
  await screen.findByRole('button', { name: 'Making the file …' })

  keepToken(null)
  answer()

  await waitFor(() => {
    expect(screen.getByRole('button', { name: 'Export 3' })).toBeVisible()
  })
  expect(saved).toEqual([])
})

it('has nothing to take along where nothing is found', () => {
  show(0)

  expect(screen.getByRole('button', { name: 'Export 0' })).toHaveAttribute('aria-disabled', 'true')
})
