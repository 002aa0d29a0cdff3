import { screen, waitFor } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { api, body } from '@/api/client'
import { renderInApp } from '@/testing/render-in-app'
import { server } from '@/testing/server'
import { useUndoable } from './use-undoable'

const put = (value: string, key: string) =>
  body(
    api.PUT('/api/settings/{key}', {
      params: { path: { key: 'note' } },
      headers: { 'Idempotency-Key': key },
      body: { value },
    }),
  )

function Removing() {
  const removing = useUndoable({
    run: (_: string, key) => put('', key),
    undo: (_, was, key) => put(was, key),
    said: () => 'Note removed',
    undone: (_, was) => `${was} is back`,
  })
  return (
    <button
      type="button"
      onClick={() => {
        removing.carryOut('Old note')
      }}
    >
      Remove
    </button>
  )
}

function keep() {
  const values: unknown[] = []
  server.use(
    http.put('/api/settings/note', async ({ request }) => {
      values.push(((await request.json()) as { value: unknown }).value)
      return HttpResponse.json({ key: 'note', value: '' })
    }),
  )
  return values
}

it('is done at once and can be taken back', async () => {
  const values = keep()
  const { user } = await renderInApp(<Removing />)

  await user.click(screen.getByRole('button', { name: 'Remove' }))
  expect(await screen.findByText('Note removed')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Undo' }))

  expect(await screen.findByText('Old note is back')).toBeVisible()
  expect(values).toEqual(['', 'Old note'])
})

it('says so when it did not work', async () => {
  server.use(
    http.put('/api/settings/note', () =>
      HttpResponse.json({ code: 'x', detail: 'Not now' }, { status: 409 }),
    ),
  )
  const { user } = await renderInApp(<Removing />)

  await user.click(screen.getByRole('button', { name: 'Remove' }))

  await waitFor(() => {
    expect(screen.getByText('Not now')).toBeVisible()
  })
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
})
