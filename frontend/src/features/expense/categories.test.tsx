import { screen, waitFor, within } from '@testing-library/preact'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { clearToasts } from '@/components/toast'
import { openAt } from '@/testing/open-at'
import { refusal } from '@/testing/problem'
import { server } from '@/testing/server'
import { CategoriesPage } from './categories-page'
import { pictureOf } from './category-icon'
import type { Category } from './category-queries'
import { validateCategorySearch } from './category-search'
import { madeUpCategory } from './made-up-category'

let categories: Category[]
let asked: string[]
let calls: { body: Record<string, unknown>; match: string | null }[]
let refuse: () => Response | undefined

const note = async (request: Request) => {
  const body = (await request.json()) as Record<string, unknown>
  calls.push({ body, match: request.headers.get('If-Match') })
}
const told = () => HttpResponse.json(categories[0], { headers: { ETag: '"3"' } })

beforeEach(() => {
  window.localStorage.clear()
  clearToasts()
  categories = [madeUpCategory()]
  asked = []
  calls = []
  refuse = () => undefined
  server.use(
    http.get('/api/audit', () => HttpResponse.json([], { headers: { 'X-Total-Count': '0' } })),
    http.get('/api/expense-categories', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(categories, {
        headers: { 'X-Total-Count': String(categories.length) },
      })
    }),
    http.get('/api/expense-categories/:id', () => told()),
    http.post('/api/expense-categories', async ({ request }) => {
      await note(request)
      return refuse() ?? told()
    }),
    http.put('/api/expense-categories/:id', async ({ request }) => {
      await note(request)
      return told()
    }),
    http.delete('/api/expense-categories/:id', () => refuse()),
  )
})

const open = (address: string) =>
  openAt(address, [
    { path: '/office/categories', page: CategoriesPage, validateSearch: validateCategorySearch },
  ])

const openPanel = async () => {
  const view = open(`/office/categories?open=${madeUpCategory().id}`)
  const panel = await screen.findByRole('complementary', { name: 'Diesel' })
  await within(panel).findByRole('button', { name: 'Edit' })
  return { ...view, panel }
}

describe('the list of categories', () => {
  it('opens the form for a new one where the address asks for it, and only once', async () => {
    const { user, router } = open('/office/categories?sort=-name#new')

    const dialog = await screen.findByRole('dialog', { name: 'New category' })
    await waitFor(() => {
      expect(router.state.location.href).toBe('/office/categories?sort=-name')
    })
    await user.click(within(dialog).getByRole('button', { name: 'Back' }))

    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull()
    })
  })

  it('shows kind, limit and whether a photo is needed', async () => {
    open('/office/categories')

    const row = await screen.findByRole('row', { name: /Diesel/ })

    expect(row).toHaveTextContent('Fuel')
    expect(row).toHaveTextContent('₹ 25,000.00')
    expect(row).toHaveTextContent('Needs a photo')
  })

  it('asks the server for what the address says', async () => {
    open('/office/categories?q=toll&sort=-limit_amount&show=archived')

    await waitFor(() => {
      expect(asked).toEqual(['?search=toll&sort=-limit_amount&limit=50&offset=0&archived=true'])
    })
  })

  it('draws three dots for a picture that it does not know', () => {
    expect(pictureOf('Droplets')).toBe('water')
    expect(pictureOf('Sparkles')).toBe('other')
    expect(pictureOf(null)).toBe('other')
  })
})

describe('a category', () => {
  it('is added with its picture, its limit and what it wants', async () => {
    const { user } = open('/office/categories')
    await user.click(await screen.findByRole('button', { name: 'New category' }))
    const dialog = screen.getByRole('dialog', { name: 'New category' })
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Washing')
    await user.click(within(dialog).getByRole('radio', { name: 'Drop of water' }))
    await user.type(within(dialog).getByRole('textbox', { name: /Look twice above/ }), '500')
    await user.click(within(dialog).getByRole('checkbox', { name: /photo of the receipt/ }))

    await user.click(within(dialog).getByRole('button', { name: 'Add category' }))

    expect(await screen.findByText('Added: Diesel')).toBeVisible()
    expect(calls[0]?.body).toMatchObject({
      name: 'Washing',
      description: null,
      icon: 'Droplets',
      is_fuel: false,
      is_water: false,
      limit_amount: 500,
      needs_photo: true,
    })
  })

  it('is not added twice under one name', async () => {
    refuse = () =>
      refusal(409, 'expense.category-name-taken', {
        params: { name: 'Diesel' },
        errors: [{ field: 'name', code: 'taken', message: 'taken' }],
      })
    const { user } = open('/office/categories')
    await user.click(await screen.findByRole('button', { name: 'New category' }))
    const dialog = screen.getByRole('dialog', { name: 'New category' })
    const name = within(dialog).getByRole('textbox', { name: 'Name' })
    await user.type(name, 'diesel')

    await user.click(within(dialog).getByRole('button', { name: 'Add category' }))

    await waitFor(() => {
      expect(name).toHaveAccessibleDescription('This is taken already.')
    })
  })

  it('keeps a picture that this application does not know, and sends what was changed', async () => {
    categories = [madeUpCategory({ icon: 'Sparkles' })]
    const { user, panel } = await openPanel()
    await user.click(within(panel).getByRole('button', { name: 'Edit' }))
    const dialog = screen.getByRole('dialog', { name: 'Change Diesel' })
    await user.clear(within(dialog).getByRole('textbox', { name: /Look twice above/ }))

    await user.click(within(dialog).getByRole('button', { name: 'Save category' }))

    expect(await screen.findByText('Saved: Diesel')).toBeVisible()
    expect(calls).toEqual([{ body: { limit_amount: null }, match: '"3"' }])
  })

  it('stays as long as expenses of it wait', async () => {
    refuse = () => refusal(409, 'expense.category-in-use', { params: { expenses: 3 } })
    const { user, panel } = await openPanel()
    await user.click(within(panel).getByRole('button', { name: 'Delete category' }))
    const question = screen.getByRole('alertdialog')

    await user.click(within(question).getByRole('button', { name: 'Delete category' }))

    expect(await within(question).findByText(/3 expenses of this category wait/)).toBeVisible()
  })
})
