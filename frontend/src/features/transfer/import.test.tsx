import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
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

const openStart = () =>
  openAt('/office/import', [
    { path: '/office/import', page: ImportPage, validateSearch: validateImportSearch },
  ])

/** What was imported before. */
function earlier(rows: object[], total = rows.length) {
  const asked: string[] = []
  server.use(
    http.get('*/api/imports', ({ request }) => {
      const { searchParams } = new URL(request.url)
      asked.push(searchParams.get('limit') ?? '')
      return HttpResponse.json(rows.slice(0, Number(searchParams.get('limit'))), {
        headers: { 'X-Total-Count': String(total) },
      })
    }),
  )
  return asked
}

function answered(more: object, rows: object[] = []) {
  server.use(
    http.get('*/api/imports/one', () => HttpResponse.json({ ...table, ...more })),
    http.get('*/api/imports/one/rows', () => HttpResponse.json(rows)),
  )
}

beforeEach(() => {
  earlier([])
})

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

  it('is a file that is chosen or dropped, under a button in our words', async () => {
    const sent: string[] = []
    server.use(
      http.post('*/api/imports', ({ request }) => {
        sent.push(new URL(request.url).search)
        return HttpResponse.json(table)
      }),
    )
    answered({})
    openStart()

    const input = await screen.findByLabelText('Or a file Choose a file')
    await userEvent.upload(input, new File(['Bus no'], 'first.csv'))
    expect(screen.getByText('Chosen: first.csv')).toBeInTheDocument()
    expect(screen.getByLabelText('Or a file Choose another file')).toBe(input)

    let opened = 0
    input.addEventListener('click', () => {
      opened += 1
    })
    fireEvent.keyDown(input, { key: 'Enter' })
    expect(opened).toBe(1)

    const dropped = new File(['Bus no\nMH 12 AB 1'], 'second.csv')
    fireEvent.drop(screen.getByText('first.csv'), { dataTransfer: { files: [dropped] } })
    expect(await screen.findByText('Chosen: second.csv')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Read the table' }))

    expect(await screen.findByRole('heading', { name: 'What the columns are' })).toBeVisible()
    expect(sent).toEqual(['?kind=bus&name=second.csv'])
  })

  it('leads back to its register and to the next table', async () => {
    answered({ kind: 'person', state: 'undone', allowed_actions: [] })
    open('kind=person&id=one')

    expect(await screen.findByText('The import is undone')).toBeVisible()
    expect(screen.getByRole('link', { name: 'To the people' })).toHaveAttribute(
      'href',
      '/office/people',
    )
    expect(screen.getByRole('link', { name: 'Read another table' })).toHaveAttribute(
      'href',
      '/office/import?kind=person',
    )
  })
})

describe('the earlier imports', () => {
  const written = {
    ...table,
    id: 'two',
    kind: 'person',
    name: 'drivers.xlsx',
    state: 'written',
    new_rows: 3,
    changed_rows: 1,
    allowed_actions: ['undo'],
  }

  it('say who brought what when, and how far it came', async () => {
    earlier([
      written,
      table,
      { ...table, id: 'three', state: 'checked', wrong_rows: 2 },
      { ...table, id: 'four', state: 'undone', new_rows: 9 },
    ])
    openStart()

    const list = within(await screen.findByRole('region', { name: 'Earlier imports' }))
    const lines = await list.findAllByRole('listitem')

    expect(lines[0]).toHaveTextContent(
      'People drivers.xlsxWritten20 Nov 2026, 11:30 · Asha3 new · 1 changed · 0 as they are',
    )
    expect(lines[1]).toHaveTextContent('BusesNot checked yet20 Nov 2026, 11:30 · Asha2 rows')
    expect(lines[2]).toHaveTextContent('Has wrong cells')
    expect(lines[3]).toHaveTextContent('Undone20 Nov 2026, 11:30 · Asha9 new')
    expect(list.getByRole('link', { name: /drivers\.xlsx/ })).toHaveAttribute(
      'href',
      '/office/import?kind=person&id=two',
    )
    expect(list.getAllByRole('button')).toHaveLength(1)
  })

  it('can be undone from there, after a question', async () => {
    const sent: string[] = []
    earlier([written])
    server.use(
      http.post('*/api/imports/two/undo', () => {
        sent.push('undo')
        earlier([{ ...written, state: 'undone', allowed_actions: [] }])
        return HttpResponse.json({ ...written, state: 'undone' })
      }),
    )
    openStart()

    await userEvent.click(
      await screen.findByRole('button', { name: 'Undo the import of 20 Nov 2026, 11:30 · Asha' }),
    )
    const asked = await screen.findByRole('alertdialog', { name: 'Undo the whole import?' })
    expect(asked).toHaveTextContent('3 new · 1 changed')
    await userEvent.click(within(asked).getByRole('button', { name: 'Undo the whole import' }))

    expect(await screen.findByText('Undone')).toBeVisible()
    expect(sent).toEqual(['undo'])
  })

  it('come ten at a time, and say when there are none', async () => {
    const asked = earlier(
      Array.from({ length: 12 }, (_, at) => ({ ...table, id: `t${String(at)}` })),
    )
    openStart()

    await userEvent.click(await screen.findByRole('button', { name: 'Show older ones' }))
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Show older ones' })).toBeNull()
    })
    expect(asked).toEqual(['10', '20'])
  })

  it('are none in a new house', async () => {
    openStart()

    expect(await screen.findByText(/^No table was read yet/)).toBeVisible()
  })
})
