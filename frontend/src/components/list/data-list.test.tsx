import { screen, waitFor, within } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { delay, http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { answer, makeBuses, openBuses, serveBuses } from '@/testing/made-up-buses'
import { server } from '@/testing/server'

const all = makeBuses(10_000)

beforeEach(() => {
  window.localStorage.clear()
})

const plates = () =>
  screen
    .getAllByRole('row')
    .map((row) => within(row).queryByRole('rowheader')?.textContent)
    .filter((name) => name !== undefined)

// By role would be asked of four hundred cells, again and again.
const bus = async (name: string) => {
  const words = await screen.findByText(name, { selector: 'a *' })
  return words.closest('a') ?? words
}

it('shows the first page of ten thousand, and says how many there are', async () => {
  const asked = serveBuses(all)
  openBuses()

  await bus('MH12AB00001')

  expect(plates()).toHaveLength(50)
  expect(screen.getByText('1–50 of 10,000')).toBeVisible()
  expect(asked.map(String)).toEqual(['sort=plate&limit=50&offset=0'])
})

it('searches on the server while somebody types, once for each pause', async () => {
  const asked = serveBuses(all)
  const { router } = openBuses('?page=3')
  const field = await screen.findByRole('searchbox', { name: 'Number' })
  await bus('MH12AB00101')

  await userEvent.type(field, '0999')

  expect(await bus('MH12AB09990')).toBeVisible()
  expect(screen.getByText('1–11 of 11')).toBeVisible()
  expect(asked).toHaveLength(2)
  expect(router.state.location.searchStr).toBe('?q=0999')
})

it('goes back to all with one step, however many letters were typed', async () => {
  serveBuses(all)
  const { history } = openBuses()
  const field = await screen.findByRole('searchbox')
  await bus('MH12AB00001')
  await userEvent.type(field, '0999{Enter}')
  await bus('MH12AB09990')
  await userEvent.type(field, '5{Enter}')
  await screen.findByText('1–1 of 1')

  history.back()

  expect(await bus('MH12AB00001')).toBeVisible()
  await waitFor(() => {
    expect(field).toHaveValue('')
  })
})

it('drops an older answer that comes late', async () => {
  const gone: string[] = []
  server.use(
    http.get('/api/buses', async ({ request }) => {
      const ask = new URL(request.url).searchParams
      request.signal.addEventListener('abort', () => gone.push(ask.get('search') ?? ''))
      if (ask.get('search') === '1') await delay('infinite')
      return answer(all, ask)
    }),
  )
  openBuses()
  const field = await screen.findByRole('searchbox')
  await bus('MH12AB00001')

  await userEvent.type(field, '1{Enter}')
  await userEvent.type(field, '0000{Enter}')

  expect(await bus('MH12AB10000')).toBeVisible()
  expect(gone).toEqual(['1'])
})

it('sorts by the head of a column, the other way at the second press', async () => {
  const asked = serveBuses(all)
  const { router } = openBuses('?page=2')
  await bus('MH12AB00051')
  const seats = screen.getByRole('columnheader', { name: 'Seats' })
  expect(seats).not.toHaveAttribute('aria-sort')
  expect(screen.getByRole('columnheader', { name: 'Bus' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )

  await userEvent.click(within(seats).getByRole('button'))

  expect(await bus('MH12AB00040')).toBeVisible()
  expect(seats).toHaveAttribute('aria-sort', 'descending')
  expect(router.state.location.search).toEqual({ sort: '-seats' })

  await userEvent.click(within(seats).getByRole('button'))

  expect(await bus('MH12AB00001')).toBeVisible()
  expect(seats).toHaveAttribute('aria-sort', 'ascending')
  expect(asked).toHaveLength(3)
})

it('filters by a chip, and takes the filter off again', async () => {
  const asked = serveBuses(all)
  const { router } = openBuses()
  await bus('MH12AB00001')

  await userEvent.click(screen.getByRole('button', { name: 'Depot' }))
  await userEvent.click(screen.getByRole('menuitemradio', { name: 'Nashik' }))

  expect(await screen.findByText('1–50 of 2,500')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Depot Nashik' })).toBeVisible()
  expect(router.state.location.search).toEqual({ depot: 'Nashik' })
  expect(asked).toHaveLength(2)

  await userEvent.click(screen.getByRole('button', { name: 'Remove filter Depot Nashik' }))

  expect(await screen.findByText('1–50 of 10,000')).toBeVisible()
})

it('lets a filter be chosen by keyboard, and left by Esc', async () => {
  serveBuses(all)
  openBuses()
  await bus('MH12AB00001')
  const chip = screen.getByRole('button', { name: 'Depot' })
  chip.focus()

  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Escape}')
  expect(screen.queryByRole('menu')).not.toBeInTheDocument()
  expect(chip).toHaveFocus()

  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(await screen.findByRole('button', { name: 'Depot Nashik' })).toHaveFocus()
})

it('turns pages, keeps the rows until the next ones come, and goes back', async () => {
  const asked: URLSearchParams[] = []
  let release = () => undefined as unknown
  const gate = new Promise((resolve) => {
    release = () => {
      resolve(undefined)
    }
  })
  server.use(
    http.get('/api/buses', async ({ request }) => {
      const ask = new URL(request.url).searchParams
      asked.push(ask)
      if (ask.get('offset') === '50') await gate
      return answer(all, ask)
    }),
  )
  const { history } = openBuses()
  await bus('MH12AB00001')

  await userEvent.click(screen.getByRole('button', { name: /Next page/ }))
  expect(await screen.findByText('51–100 of 10,000')).toBeVisible()
  expect(screen.getByRole('link', { name: 'MH12AB00001' })).toBeVisible()
  expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'true')
  release()
  expect(await bus('MH12AB00051')).toBeVisible()
  expect(asked).toHaveLength(2)

  history.back()
  expect(await bus('MH12AB00001')).toBeVisible()
  expect(asked).toHaveLength(2)
})

it('shows a hundred on a page when asked', async () => {
  serveBuses(all)
  const { router } = openBuses('?page=4')
  await bus('MH12AB00151')

  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Rows on a page' }), '100')

  await waitFor(() => {
    expect(plates()).toHaveLength(100)
  })
  expect(router.state.location.search).toEqual({ size: 100 })
})

it('goes to the last page when the address names one behind it', async () => {
  serveBuses(makeBuses(60))
  const { router } = openBuses('?page=9')

  expect(await bus('MH12AB00051')).toBeVisible()
  expect(router.state.location.search).toEqual({ page: 2 })
})

it('opens a panel beside the list and closes it with Esc, back at the same row', async () => {
  const asked = serveBuses(all)
  const { router } = openBuses('?page=2')

  await userEvent.click(await bus('MH12AB00053'))

  const panel = await screen.findByRole('complementary', { name: 'MH12AB00053' })
  expect(within(panel).getByText('Pune')).toBeVisible()
  expect(router.state.location.search).toEqual({ page: 2, open: 'bus-53' })
  expect(screen.getByRole('link', { name: 'MH12AB00053' })).toHaveAttribute('aria-current', 'true')

  await userEvent.keyboard('{Escape}')

  await waitFor(() => {
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
  })
  expect(screen.getByRole('link', { name: 'MH12AB00053' })).toHaveFocus()
  expect(router.state.location.search).toEqual({ page: 2 })
  expect(asked).toHaveLength(1)
})

it('gives the keys back to the row when the panel is closed by its button', async () => {
  serveBuses(all)
  openBuses()
  await userEvent.click(await bus('MH12AB00003'))

  await userEvent.click(await screen.findByRole('button', { name: 'Next (arrow down)' }))
  await screen.findByRole('complementary', { name: 'MH12AB00004' })
  await userEvent.click(screen.getByRole('button', { name: /Close/ }))

  await waitFor(() => {
    expect(screen.getByRole('link', { name: 'MH12AB00004' })).toHaveFocus()
  })
})

it('closes the panel with the back button, also after walking', async () => {
  serveBuses(all)
  const { history } = openBuses()
  await userEvent.click(await bus('MH12AB00001'))
  await screen.findByRole('complementary', { name: 'MH12AB00001' })
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  await screen.findByRole('complementary', { name: 'MH12AB00003' })

  history.back()

  await waitFor(() => {
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
  })
})

it('opens the panel of a record that the page does not show', async () => {
  serveBuses(all)
  openBuses('?open=bus-777')

  expect(await screen.findByRole('complementary', { name: 'bus-777' })).toBeVisible()
})

it('walks the rows with the arrows and opens with Enter', async () => {
  serveBuses(all)
  openBuses()
  await bus('MH12AB00001')

  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}')
  expect(screen.getByRole('link', { name: 'MH12AB00002' })).toHaveFocus()

  await userEvent.keyboard('{Enter}')
  expect(await screen.findByRole('complementary', { name: 'MH12AB00002' })).toBeVisible()

  await userEvent.keyboard('{End}')
  expect(await screen.findByRole('complementary', { name: 'MH12AB00050' })).toBeVisible()
})

it('walks over the end of a page into the next', async () => {
  serveBuses(all)
  openBuses('?open=bus-50')
  const last = await bus('MH12AB00050')
  last.focus()

  await userEvent.keyboard('{ArrowDown}')

  expect(await screen.findByRole('complementary', { name: 'MH12AB00051' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'MH12AB00051' })).toHaveFocus()

  await userEvent.keyboard('{ArrowUp}')
  expect(await screen.findByRole('complementary', { name: 'MH12AB00050' })).toBeVisible()
})

it('has one row for the tab key, not fifty', async () => {
  serveBuses(all)
  openBuses()
  await bus('MH12AB00001')

  const reached = screen.getAllByRole('link').filter((link) => link.tabIndex === 0)

  expect(reached).toHaveLength(1)
})

it('selects rows with Space, the page, and everything that fits', async () => {
  serveBuses(all)
  const bulk = vi.fn((selection: { count: number; all: boolean; ids: readonly string[] }) => (
    <button type="button">Archive {selection.all ? 'all' : selection.ids.join(' ')}</button>
  ))
  openBuses('', { bulk })
  await bus('MH12AB00001')

  await userEvent.keyboard('{ArrowDown}{ArrowDown} {ArrowDown} ')
  const bar = screen.getByRole('group', { name: 'With what is selected' })
  expect(within(bar).getByText('2 selected')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Archive bus-2 bus-3' })).toBeVisible()
  expect(screen.getByRole('checkbox', { name: 'Select MH12AB00002' })).toBeChecked()

  await userEvent.click(screen.getByRole('checkbox', { name: 'Select all on this page' }))
  expect(screen.getByText('50 selected')).toBeVisible()

  await userEvent.click(screen.getByRole('button', { name: 'Select all 10,000' }))
  expect(screen.getByText('10,000 selected')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Archive all' })).toBeVisible()

  await userEvent.click(screen.getByRole('button', { name: 'Select none' }))
  expect(screen.getByRole('searchbox')).toBeVisible()
})

it('keeps what is selected from page to page, and not when something else is searched', async () => {
  serveBuses(all)
  const { router } = openBuses('', { bulk: () => null })
  await bus('MH12AB00001')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Select MH12AB00001' }))
  await userEvent.click(screen.getByRole('button', { name: /Next page/ }))
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Select MH12AB00051' }))
  expect(screen.getByText('2 selected')).toBeVisible()

  await router.navigate({ to: '.', search: { q: '099' } } as never)

  expect(await screen.findByRole('searchbox')).toHaveValue('099')
})

it('hides columns for this person on this device', async () => {
  serveBuses(all)
  const first = openBuses()
  await bus('MH12AB00001')
  expect(screen.queryByRole('columnheader', { name: 'Fuel' })).not.toBeInTheDocument()

  await userEvent.click(screen.getByRole('button', { name: 'Columns' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Depot' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Fuel' }))
  expect(screen.queryByRole('checkbox', { name: 'Bus' })).not.toBeInTheDocument()
  first.unmount()
  openBuses()
  await bus('MH12AB00001')

  expect(screen.queryByRole('columnheader', { name: 'Depot' })).not.toBeInTheDocument()
  expect(screen.getByRole('columnheader', { name: 'Fuel' })).toBeVisible()
})

it('shows the totals of everything that fits, from the server', async () => {
  serveBuses(all)
  openBuses('', { totals: { label: 'All 10,000 buses', cells: { km: '4,99,95,000 km' } } })
  await bus('MH12AB00001')

  const foot = screen.getByRole('row', { name: /All 10,000 buses/ })

  expect(within(foot).getByText('4,99,95,000 km')).toBeVisible()
})

it('exports exactly what is filtered', async () => {
  serveBuses(all)
  const exported = vi.fn(() => new Promise<never>(() => undefined))
  openBuses('?q=099&depot=Pune&sort=-plate', { exported })

  await userEvent.click(await screen.findByRole('button', { name: 'Export 27' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Text with commas (.csv)' }))

  expect(exported).toHaveBeenCalledWith(
    expect.objectContaining({
      q: '099',
      sort: '-plate',
      filters: { depot: 'Pune' },
      format: 'csv',
    }),
  )
})

it('shows the shape of what comes when it takes longer than a moment', async () => {
  server.use(http.get('/api/buses', () => delay('infinite')))
  const { container } = openBuses()
  await screen.findByRole('columnheader', { name: 'Bus' })
  expect(container.querySelector('.sk')).not.toBeInTheDocument()

  await waitFor(() => {
    expect(container.querySelectorAll('tbody tr .sk').length).toBeGreaterThan(7)
  })
})

it('says what an empty list is for', async () => {
  serveBuses([])
  openBuses()

  expect(await screen.findByRole('heading', { name: 'No bus yet' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'First bus' })).toBeVisible()
})

it('says that nothing fits, which is not the same, and clears the filter', async () => {
  serveBuses(all)
  openBuses('?q=zebra&depot=Pune')

  expect(await screen.findByText('Nothing fits “zebra” · Depot Pune.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Clear the filter' }))

  expect(await bus('MH12AB00001')).toBeVisible()
  expect(screen.getByRole('searchbox')).toHaveValue('')
})

it('says why nothing came, with the number to tell, and tries again', async () => {
  let fails = true
  server.use(
    http.get('/api/buses', ({ request }) =>
      fails
        ? HttpResponse.json(
            { code: 'server.unexpected', detail: 'Broken' },
            { status: 500, headers: { 'X-Request-Id': 'R-77' } },
          )
        : answer(all, new URL(request.url).searchParams),
    ),
  )
  openBuses('?depot=Pune')
  const alert = await screen.findByRole('alert')
  expect(within(alert).getByText('The list of buses did not come')).toBeVisible()
  expect(within(alert).getByText('Number to tell: R-77')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Depot Pune' })).toBeVisible()

  fails = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))

  expect(await bus('MH12AB00001')).toBeVisible()
})

it('says that the server is away', async () => {
  server.use(http.get('/api/buses', () => HttpResponse.error()))
  openBuses()

  expect(await screen.findByRole('alert')).toHaveTextContent('Nothing you entered is lost')
})

it('keeps the rows that are there when loading them again fails, and says so', async () => {
  let fails = false
  server.use(
    http.get('/api/buses', ({ request }) =>
      fails
        ? HttpResponse.json({ code: 'server.unexpected', detail: 'Broken' }, { status: 500 })
        : answer(all, new URL(request.url).searchParams),
    ),
  )
  const { queries } = openBuses()
  await bus('MH12AB00001')

  fails = true
  await queries.invalidateQueries({ queryKey: ['bus'] })

  expect(await screen.findByText(/newer ones did not come/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'MH12AB00001' })).toBeVisible()

  fails = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => {
    expect(screen.queryByText(/newer ones did not come/)).not.toBeInTheDocument()
  })
})

it('draws only the rows that change while somebody walks', async () => {
  serveBuses(all)
  const cell = vi.fn((row: { plate: string }) => <span>{row.plate}</span>)
  openBuses('', { columns: [{ id: 'plate', head: 'Bus', names: true, cell }] })
  await bus('MH12AB00001')
  await userEvent.keyboard('{ArrowDown}')
  cell.mockClear()

  await userEvent.keyboard('{ArrowDown}')

  expect(new Set(cell.mock.calls.map(([row]) => row.plate))).toEqual(
    new Set(['MH12AB00001', 'MH12AB00002']),
  )
})
