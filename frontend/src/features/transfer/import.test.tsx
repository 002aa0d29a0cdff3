import { screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { openAt } from '@/testing/open-at'
import { server } from '@/testing/server'
import { ImportPage } from './import-page'
import { validateImportSearch } from './import-search'

const table = {
  id: 'one',
  kind: 'bus',
  name: null,
  sha256: 'f',
  state: 'parsed',
  headings: ['Bus no', 'Anything'],
  members: ['registration_number', ''],
  choices: [
    { member: 'registration_number', required: true },
    { member: 'bus_name', required: false },
  ],
  row_count: 2,
  new_rows: 0,
  changed_rows: 0,
  unchanged_rows: 0,
  wrong_rows: 0,
  job_id: null,
  made_by_name: 'Asha',
  created_at: '2026-11-20T06:00:00Z',
  written_at: null,
  allowed_actions: ['map', 'check'],
}

const open = (search: string) =>
  openAt(`/office/import?${search}`, [
    { path: '/office/import', page: ImportPage, validateSearch: validateImportSearch },
  ])

function answered(more: object, rows: object[] = []) {
  server.use(
    http.get('*/api/imports/one', () => HttpResponse.json({ ...table, ...more })),
    http.get('*/api/imports/one/rows', () => HttpResponse.json(rows)),
  )
}

describe('a table from a spreadsheet', () => {
  it('is pasted as it was copied, and goes on to its columns', async () => {
    const sent: string[] = []
    server.use(
      http.post('*/api/imports', async ({ request }) => {
        sent.push(new URL(request.url).search, await request.text())
        return HttpResponse.json(table)
      }),
    )
    answered({})
    open('kind=bus')

    await userEvent.click(await screen.findByLabelText('Copied cells'))
    await userEvent.paste('Bus no\tAnything\nMH 12 AB 1\tShivneri')
    await userEvent.click(screen.getByRole('button', { name: 'Read the table' }))

    expect(await screen.findByRole('heading', { name: 'What the columns are' })).toBeVisible()
    expect(sent).toEqual(['?kind=bus', 'Bus no\tAnything\nMH 12 AB 1\tShivneri'])
  })

  it('is checked with the columns that a person has chosen', async () => {
    const sent: unknown[] = []
    answered({}, [{ row: 2, cells: ['MH 12 AB 1', 'Shivneri'], outcome: null, errors: [] }])
    server.use(
      http.put('*/api/imports/one/mapping', async ({ request }) => {
        sent.push(await request.json())
        return HttpResponse.json(table)
      }),
      http.post('*/api/imports/one/check', () => {
        sent.push('check')
        return HttpResponse.json(table)
      }),
    )
    open('kind=bus&id=one')

    const column = await screen.findByLabelText('What is “Anything”?')
    expect(await screen.findByText('Shivneri')).toBeVisible()
    await userEvent.selectOptions(column, 'Name')
    await userEvent.click(screen.getByRole('button', { name: 'Check all rows' }))

    await waitFor(() => {
      expect(sent).toEqual([{ members: ['registration_number', 'bus_name'] }, 'check'])
    })
  })

  it('cannot be written while a cell is wrong, which is named and can be jumped to', async () => {
    answered({ state: 'checked', new_rows: 1, wrong_rows: 1 }, [
      {
        row: 3,
        cells: ['MH 12 AB 1', '900'],
        outcome: 'wrong',
        errors: [
          {
            column: 1,
            member: 'capacity',
            code: 'out-of-range',
            message: 'must be from 1 to 200',
            params: { least: 1, most: 200 },
          },
        ],
      },
    ])
    open('kind=bus&id=one')

    expect(await screen.findByText('Row 3, Anything')).toBeVisible()
    expect(screen.getByText('From 1 to 200, please.')).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Write/ })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Next wrong cell' }))
    expect(screen.getByText('Row 3, Anything').closest('li')).toHaveFocus()
  })

  it('is undone after a question', async () => {
    const sent: string[] = []
    answered({ state: 'written', new_rows: 2, allowed_actions: ['undo'] })
    server.use(
      http.post('*/api/imports/one/undo', () => {
        sent.push('undo')
        return HttpResponse.json({ ...table, state: 'undone' })
      }),
    )
    open('kind=bus&id=one')

    await userEvent.click(await screen.findByRole('button', { name: 'Undo the whole import' }))
    const asked = await screen.findByRole('alertdialog', { name: 'Undo the whole import?' })
    await userEvent.click(within(asked).getByRole('button', { name: 'Undo the whole import' }))

    await waitFor(() => {
      expect(sent).toEqual(['undo'])
    })
  })
})
