import { useNavigate } from '@tanstack/react-router'
import { act, screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { api, body, tagged } from '@/api/client'
import { keepToken } from '@/api/token-store'
import { renderInApp } from '@/testing/render-in-app'
import { server } from '@/testing/server'
import { Form, SaveButton } from './form'
import { FormDialog } from './form-dialog'
import { neededText } from './shapes'
import { TextField } from './text-field'
import { useServerForm } from './use-server-form'

const address = '/api/settings/note'
const schema = z.object({ value: neededText(), description: z.string() })
const path = { key: 'note' }

type Call = { headers: Headers; body: Record<string, unknown> }
let calls: Call[] = []

/** The server answers one call after the other with these; the last one stays. */
function answers(...all: (() => Response | Promise<Response>)[]) {
  server.use(
    http.put(address, async ({ request }) => {
      calls.push({
        headers: request.headers,
        body: (await request.json()) as Record<string, unknown>,
      })
      const answer = all[Math.min(calls.length, all.length) - 1]
      return answer?.() ?? HttpResponse.error()
    }),
  )
}

/** The server thinks until it is told to answer. */
function held() {
  let resolve: (value: null) => void = () => undefined
  const told = new Promise<null>((then) => {
    resolve = then
  })
  answers(() => told.then(fine))
  return () => {
    resolve(null)
  }
}

const fine = () => HttpResponse.json({ key: 'note', value: 'x' }, { headers: { ETag: '"9"' } })
const lost = () => HttpResponse.error()
const problem = (status: number, members: object) => () =>
  HttpResponse.json({ status, title: '', type: 'urn:x', detail: 'Refused', ...members }, { status })
const key = (at: number) => calls[at]?.headers.get('Idempotency-Key')

function useNote(onSaved?: () => void) {
  return useServerForm({
    schema,
    defaults: { value: 'old', description: 'what it is' },
    etag: '"1"',
    save: (values, call) =>
      body(
        api.PUT('/api/settings/{key}', {
          params: { path },
          headers: call.headers,
          body: { ...values, ...call.answers },
        }),
      ),
    reload: async () => {
      const { record, etag } = await tagged(api.GET('/api/settings/{key}', { params: { path } }))
      return { values: { value: record.value, description: record.description ?? '' }, etag }
    },
    onSaved,
  })
}

function Note({ onSaved }: { onSaved?: () => void }) {
  const form = useNote(onSaved)
  return (
    <Form form={form} actions={<SaveButton form={form}>Save note</SaveButton>}>
      <TextField form={form} name="value" label="Note" />
      <TextField form={form} name="description" label="About" />
    </Form>
  )
}

const note = () => screen.getByRole('textbox', { name: 'Note' })
const about = () => screen.getByRole('textbox', { name: 'About' })
const save = () => screen.getByRole('button', { name: 'Save note' })

async function changed(value = 'new') {
  const app = await renderInApp(<Note />)
  await app.user.clear(note())
  await app.user.type(note(), value)
  return app
}

beforeEach(() => {
  calls = []
  keepToken(`x.${btoa(JSON.stringify({ sid: 's', role: 'admin', exp: 4e9 }))}.x`)
})
afterEach(() => {
  keepToken(null)
})

describe('saving', () => {
  it('sends what was typed with a key and the version that was seen', async () => {
    answers(fine)
    const { user } = await changed()

    await user.click(save())

    await waitFor(() => {
      expect(calls).toHaveLength(1)
    })
    expect(calls[0]?.body).toEqual({ value: 'new', description: 'what it is', confirm: [] })
    expect(calls[0]?.headers.get('If-Match')).toBe('"1"')
    expect(key(0)).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('happens once when the button is pressed twice, and keeps the focus there', async () => {
    const answer = held()
    const { user } = await changed()

    await user.dblClick(save())

    expect(save()).toHaveAttribute('aria-busy', 'true')
    expect(save()).toHaveFocus()
    answer()
    await waitFor(() => {
      expect(save()).toHaveAttribute('aria-busy', 'false')
    })
    expect(calls).toHaveLength(1)
  })

  it('happens once when it is asked for twice at the same moment', async () => {
    const answer = held()
    await changed()
    const form = save().closest('form')
    if (form === null) throw new Error('no form')

    void act(() => {
      form.requestSubmit()
      form.requestSubmit()
    })
    answer()

    await waitFor(() => {
      expect(save()).toHaveAttribute('aria-busy', 'false')
    })
    expect(calls).toHaveLength(1)
  })

  it('happens with Ctrl and Enter from any field', async () => {
    answers(fine)
    const { user } = await changed()

    await user.click(about())
    await user.keyboard('{Control>}{Enter}{/Control}')

    await waitFor(() => {
      expect(calls).toHaveLength(1)
    })
  })

  it('keeps what is typed while it is being sent', async () => {
    const answer = held()
    const { user } = await changed()
    await user.click(save())

    await user.type(about(), '!')
    answer()
    await waitFor(() => {
      expect(save()).toHaveAttribute('aria-busy', 'false')
    })

    expect(about()).toHaveValue('what it is!')
    await user.click(screen.getByRole('link', { name: 'Elsewhere' }))
    expect(await screen.findByRole('alertdialog')).toHaveAccessibleName('Leave without saving?')
  })
})

describe('what is wrong', () => {
  it('is found before anything is sent where the shape tells it, and the field gets the focus', async () => {
    const { user } = await renderInApp(<Note />)
    await user.clear(note())

    await user.click(save())

    await waitFor(() => {
      expect(note()).toBeInvalid()
    })
    expect(note()).toHaveFocus()
    expect(note()).toHaveAccessibleDescription(/missing|needed/i)
    expect(calls).toHaveLength(0)
  })

  it('stands at the field that the server names, which gets the focus, and goes when it is changed', async () => {
    answers(
      problem(422, {
        code: 'input.invalid',
        errors: [
          { field: 'description', message: 'is too long', code: 'xx' },
          { field: 'value', message: 'is taken', code: 'yy' },
        ],
      }),
    )
    const { user } = await changed()

    await user.click(save())

    await waitFor(() => {
      expect(note()).toHaveAccessibleDescription('is taken')
    })
    expect(about()).toHaveAccessibleDescription('is too long')
    expect(note()).toHaveFocus()
    await user.type(note(), '2')
    expect(note()).toBeValid()
  })

  it('stands above the buttons when it belongs to no field, and the next try has a new key', async () => {
    answers(
      problem(422, { code: 'xx', errors: [{ field: 'colour', message: 'is not one' }] }),
      fine,
    )
    const { user } = await changed()

    await user.click(save())

    const notice = await screen.findByRole('alert')
    expect(notice).toHaveTextContent('Refused')
    expect(notice).toHaveTextContent('colour: is not one')
    expect(note()).toHaveValue('new')
    await user.click(save())
    await waitFor(() => {
      expect(calls).toHaveLength(2)
    })
    expect(key(1)).not.toBe(key(0))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it.each([
    ['no answer', lost],
    ['a busy server', problem(503, { code: 'storage.unavailable' })],
    ['a failing server', problem(500, { code: 'server.unexpected' })],
  ])('loses nothing after %s and tries again with the same key', async (_, answer) => {
    answers(answer, fine)
    const { user } = await changed()

    await user.click(save())
    await user.click(await screen.findByRole('button', { name: 'Try again' }))

    await waitFor(() => {
      expect(calls).toHaveLength(2)
    })
    expect(key(1)).toBe(key(0))
    expect(calls[1]?.body).toEqual(calls[0]?.body)
    await waitFor(() => {
      expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    })
  })
})

describe('questions', () => {
  const odd = { code: 'odd', detail: 'That is far', needs_reason: true }
  const late = { code: 'late', detail: 'That is late', needs_reason: false }

  it('are asked in a dialog, and a yes repeats the call with the reason', async () => {
    answers(problem(409, { code: 'asked', questions: [odd, late] }), fine)
    const { user } = await changed()

    await user.click(save())

    const dialog = within(await screen.findByRole('alertdialog'))
    expect(dialog.getByText('That is far')).toBeVisible()
    expect(dialog.getByText('That is late')).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'It is right, save it' }))
    expect(dialog.getByRole('textbox', { name: 'Reason' })).toBeInvalid()
    await user.type(dialog.getByRole('textbox', { name: 'Reason' }), 'Detour')
    await user.click(dialog.getByRole('button', { name: 'It is right, save it' }))
    await waitFor(() => {
      expect(calls).toHaveLength(2)
    })
    expect(calls[1]?.body).toMatchObject({ confirm: ['odd', 'late'], reason: 'Detour' })
    expect(key(1)).not.toBe(key(0))
  })

  it('add up when the answer brings another one', async () => {
    answers(
      problem(409, { code: 'asked', questions: [late] }),
      problem(409, { code: 'asked', questions: [{ ...odd, needs_reason: false }] }),
      fine,
    )
    const { user } = await changed()
    await user.click(save())

    await user.click(await screen.findByRole('button', { name: 'It is right, save it' }))
    await screen.findByText('That is far')
    await user.click(screen.getByRole('button', { name: 'It is right, save it' }))

    await waitFor(() => {
      expect(calls).toHaveLength(3)
    })
    expect(calls[2]?.body).toMatchObject({ confirm: ['late', 'odd'] })
    expect(calls[2]?.body).not.toHaveProperty('reason')
  })

  it('can be left with Esc: nothing is sent, nothing is lost, the focus is back', async () => {
    answers(problem(409, { code: 'asked', questions: [late] }))
    const { user } = await changed()
    await user.click(save())
    await screen.findByRole('alertdialog')

    await user.keyboard('{Escape}')

    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
    expect(save()).toHaveFocus()
    expect(note()).toHaveValue('new')
    expect(calls).toHaveLength(1)
  })
})

describe('changed meanwhile', () => {
  function changedByAnother(value: string, description: string) {
    server.use(
      http.get(address, () =>
        HttpResponse.json({ key: 'note', value, description }, { headers: { ETag: '"5"' } }),
      ),
    )
    answers(problem(412, { code: 'record.changed-meanwhile' }), fine)
  }

  it('shows both versions; mine is saved on top of the newer one, and keeps what only the other changed', async () => {
    changedByAnother('theirs', 'better said')
    const { user } = await changed('mine')

    await user.click(save())

    const dialog = within(
      await screen.findByRole('dialog', { name: 'Somebody else changed this meanwhile' }),
    )
    const notes = within(dialog.getByRole('group', { name: 'Note' }))
    expect(notes.getByRole('radio', { name: /^mine/ })).toBeChecked()
    expect(notes.getByRole('radio', { name: /^theirs/ })).not.toBeChecked()
    expect(dialog.getByRole('radio', { name: /^better said/ })).toBeChecked()
    await user.click(dialog.getByRole('button', { name: 'Save what is chosen' }))

    await waitFor(() => {
      expect(calls).toHaveLength(2)
    })
    expect(calls[1]?.body).toMatchObject({ value: 'mine', description: 'better said' })
    expect(calls[1]?.headers.get('If-Match')).toBe('"5"')
    expect(key(1)).not.toBe(key(0))
  })

  it('asks nothing about what only I changed', async () => {
    changedByAnother('theirs', 'what it is')
    const { user } = await changed('mine')
    await user.type(about(), ', more or less')

    await user.click(save())

    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getAllByRole('group')).toHaveLength(1)
    await user.click(dialog.getByRole('button', { name: 'Save what is chosen' }))
    await waitFor(() => {
      expect(calls[1]?.body).toMatchObject({
        value: 'mine',
        description: 'what it is, more or less',
      })
    })
  })

  it('takes the other version over where it is chosen, and then there is nothing to save', async () => {
    changedByAnother('theirs', 'what it is')
    const { user } = await changed('mine')
    await user.click(save())

    await user.click(await screen.findByRole('radio', { name: /^theirs/ }))
    await user.click(screen.getByRole('button', { name: 'Save what is chosen' }))

    expect(note()).toHaveValue('theirs')
    expect(calls).toHaveLength(1)
  })

  it('can be put off: what I typed stays, and the comparison is offered again', async () => {
    changedByAnother('theirs', 'what it is')
    const { user } = await changed('mine')
    await user.click(save())
    await screen.findByRole('dialog')

    await user.keyboard('{Escape}')

    expect(note()).toHaveValue('mine')
    await user.click(screen.getByRole('button', { name: 'Compare' }))
    expect(screen.getByRole('dialog')).toBeVisible()
  })

  it('saves without a question when the other one wanted the same', async () => {
    changedByAnother('mine', 'what it is')
    const { user } = await changed('mine')

    await user.click(save())

    await waitFor(() => {
      expect(calls).toHaveLength(2)
    })
    expect(calls[1]?.headers.get('If-Match')).toBe('"5"')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

describe('leaving', () => {
  it('asks while something is not saved, and stays or goes', async () => {
    const { user } = await changed()

    await user.click(screen.getByRole('link', { name: 'Elsewhere' }))
    await user.click(await screen.findByRole('button', { name: 'Stay here' }))
    expect(note()).toHaveValue('new')
    await user.click(screen.getByRole('link', { name: 'Elsewhere' }))
    await user.click(await screen.findByRole('button', { name: 'Leave without saving' }))

    expect(await screen.findByRole('heading', { name: 'Another page' })).toBeVisible()
  })

  it('goes at once when nothing was changed', async () => {
    const { user } = await renderInApp(<Note />)

    await user.click(screen.getByRole('link', { name: 'Elsewhere' }))

    expect(await screen.findByRole('heading', { name: 'Another page' })).toBeVisible()
  })

  it('goes at once after saving', async () => {
    answers(fine)
    const { user } = await changed()
    await user.click(save())
    await waitFor(() => {
      expect(save()).toHaveAttribute('aria-busy', 'false')
    })

    await user.click(screen.getByRole('link', { name: 'Elsewhere' }))

    expect(await screen.findByRole('heading', { name: 'Another page' })).toBeVisible()
  })

  it('goes on by itself after saving where that is what saving does', async () => {
    function Then() {
      const navigate = useNavigate()
      return <Note onSaved={() => void navigate({ to: '/elsewhere' })} />
    }
    answers(fine)
    const { user } = await renderInApp(<Then />)
    await user.type(note(), 'er')

    await user.click(save())

    expect(await screen.findByRole('heading', { name: 'Another page' })).toBeVisible()
  })

  it('by closing the window asks as well', async () => {
    await changed()

    const closing = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(closing)

    expect(closing.defaultPrevented).toBe(true)
  })
})

describe('in a dialog', () => {
  function NoteDialog() {
    const [open, setOpen] = useState(false)
    return (
      <>
        <button
          type="button"
          onClick={() => {
            setOpen(true)
          }}
        >
          Open
        </button>
        {open && (
          <Opened
            onClose={() => {
              setOpen(false)
            }}
          />
        )}
      </>
    )
  }
  function Opened({ onClose }: { onClose: () => void }) {
    const form = useNote(onClose)
    return (
      <FormDialog form={form} title="Change note" save="Save note" onClose={onClose}>
        <TextField form={form} name="value" label="Note" />
      </FormDialog>
    )
  }

  it('saves, closes, and gives the focus back', async () => {
    answers(fine)
    const { user } = await renderInApp(<NoteDialog />)
    await user.click(screen.getByRole('button', { name: 'Open' }))
    expect(note()).toHaveFocus()

    await user.type(note(), 'er{Enter}')

    await waitFor(() => {
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    })
    expect(calls[0]?.body).toMatchObject({ value: 'older' })
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus()
  })

  it('asks at Esc when something was typed, and goes at once when not', async () => {
    const { user } = await renderInApp(<NoteDialog />)
    await user.click(screen.getByRole('button', { name: 'Open' }))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Open' }))
    await user.type(note(), 'er')

    await user.keyboard('{Escape}')
    await user.click(await screen.findByRole('button', { name: 'Stay here' }))

    expect(note()).toHaveValue('older')
  })
})
