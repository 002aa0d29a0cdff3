import { screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { renderInApp } from '@/testing/render-in-app'
import { server } from '@/testing/server'
import { signInAs } from '@/testing/token'
import { LogoField } from './logo-field'

const own = '/api/uploads/logos/company-logo.png?v=1'
const stored = '/uploads/logos/company-logo.png'

let kept: unknown[]
let sent: { type: string | null; key: string | null }[]

beforeEach(() => {
  signInAs('admin')
  kept = []
  sent = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:logo', revokeObjectURL: () => undefined }),
  )
  server.use(
    http.post('/api/upload/logo', ({ request }) => {
      const header = (name: string) => request.headers.get(name)
      sent.push({ type: header('Content-Type'), key: header('Idempotency-Key') })
      return HttpResponse.json({ url: stored, filename: 'company-logo.png', content_type: 'x' })
    }),
    http.put('/api/settings/company_logo_url', async ({ request }) => {
      const { value } = (await request.json()) as { value: string }
      kept.push(value)
      return HttpResponse.json({ key: 'company_logo_url', value })
    }),
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const png = (bytes = 4, name = 'logo.png') =>
  new File([new Uint8Array(bytes)], name, { type: 'image/png' })
const choose = (file: File) => {
  const input = screen.getByLabelText(/Choose .*picture/, { selector: 'input' })
  return userEvent.upload(input, file, { applyAccept: false })
}

it('sends the picture as it is and makes it the logo', async () => {
  await renderInApp(<LogoField address={null} />)

  await choose(png())

  expect(await screen.findByText('The logo is saved.')).toBeVisible()
  expect(sent).toEqual([{ type: 'image/png', key: expect.any(String) as string }])
  expect(kept).toEqual([stored])
})

it('shows the picture and how far it is while it is on its way', async () => {
  let arrive: (value: null) => void = () => undefined
  const arrived = new Promise<null>((resolve) => {
    arrive = resolve
  })
  server.use(
    http.post('/api/upload/logo', async () => {
      await arrived
      return HttpResponse.json({ url: stored })
    }),
  )
  await renderInApp(<LogoField address={null} />)

  await choose(png())

  expect(await screen.findByRole('img')).toHaveAttribute('src', 'blob:logo')
  expect(screen.getByRole('progressbar', { name: 'The picture is on its way' })).toBeVisible()
  arrive(null)
  await waitFor(() => {
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
  })
})

it('refuses a picture that is too large without sending it', async () => {
  await renderInApp(<LogoField address={null} />)

  await choose(png(2 * 1024 * 1024 + 1))

  expect(await screen.findByRole('alert')).toHaveTextContent('at most 2 MB')
  expect(sent).toEqual([])
})

it('says what the server does not take, and tries another one with another key', async () => {
  const keys: (string | null)[] = []
  server.use(
    http.post('/api/upload/logo', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      const problem = { code: 'file.wrong-type', params: { accepted: 'JPEG, PNG, WEBP' } }
      return HttpResponse.json(problem, { status: 415 })
    }),
  )
  await renderInApp(<LogoField address={null} />)

  await choose(new File(['<svg/>'], 'logo.svg', { type: 'image/svg+xml' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('Send one of JPEG, PNG, WEBP')
  await choose(png())
  await waitFor(() => {
    expect(keys).toHaveLength(2)
  })
  expect(keys[1]).not.toBe(keys[0])
})

it('does not take another picture for the one whose answer was lost', async () => {
  const keys: (string | null)[] = []
  server.use(
    http.post('/api/upload/logo', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return HttpResponse.error()
    }),
  )
  await renderInApp(<LogoField address={null} />)
  await choose(png(4, 'first.png'))
  await screen.findByRole('alert')

  await choose(png(9, 'second.png'))

  await waitFor(() => {
    expect(keys).toHaveLength(2)
  })
  expect(keys[1]).not.toBe(keys[0])
})

it('can be removed, and comes back with Undo', async () => {
  const { user } = await renderInApp(<LogoField address={own} />)
  expect(screen.getByRole('img')).toHaveAttribute('src', own)

  await user.click(screen.getByRole('button', { name: 'Remove the logo' }))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))

  expect(await screen.findByText('The logo is back')).toBeVisible()
  expect(kept).toEqual(['', own])
})

it('does not show a logo of another server, and says why', async () => {
  await renderInApp(<LogoField address="https://elsewhere.example/logo.png" />)

  expect(screen.queryByRole('img')).not.toBeInTheDocument()
  expect(screen.getByText(/elsewhere\.example\/logo\.png/)).toBeVisible()
})
