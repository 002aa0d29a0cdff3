import { useRecordSource, type RecordSource } from '@/components/use-record-source'
import { foundCategories, type Category } from './category-queries'

/** Lets the palette find categories of expenses by name or description. */
export function useCategoryPalette(): void {
  useRecordSource(categories)
}

const categories: RecordSource<Category> = {
  id: 'category-records',
  heading: (text) => text('categories.title'),
  find: foundCategories,
  entry: ({ id, name }) => ({
    id: `category:${id}`,
    name,
    glyph: 'expense',
    to: `/office/categories?open=${id}`,
  }),
}
