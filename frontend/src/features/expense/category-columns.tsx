import { useMemo } from 'react'
import type { Column } from '@/components/list/column'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { CategoryIcon } from './category-icon'
import type { Category } from './category-queries'

export function useCategoryColumns(): readonly Column<Category>[] {
  const text = useText()
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'name',
        head: text('categories.name'),
        names: true,
        sort: ['name', '-name'],
        card: 'name',
        cell: (category) => (
          <>
            <CategoryIcon icon={category.icon} /> {category.name}
          </>
        ),
      },
      {
        id: 'description',
        head: text('categories.description'),
        minor: true,
        card: 'subject',
        cell: (category) => category.description,
      },
      {
        id: 'kind',
        head: text('categories.kind'),
        card: 'date',
        cell: (category) =>
          [
            category.is_fuel && text('categories.fuel'),
            category.is_water && text('categories.water'),
          ]
            .filter(Boolean)
            .join(', '),
      },
      {
        id: 'needs_photo',
        head: text('categories.photo'),
        card: 'second',
        cell: (category) => category.needs_photo && text('categories.needsPhoto'),
      },
      {
        id: 'limit_amount',
        head: text('categories.limit'),
        number: true,
        sort: ['-limit_amount', 'limit_amount'],
        card: 'number',
        cell: (category) =>
          category.limit_amount == null ? '' : format.money(category.limit_amount),
      },
    ],
    [text, format],
  )
}
