import * as z from 'zod/mini'
import { neededText } from '@/components/form/shapes'
import type { Category } from './category-queries'

/** A category as it stands in the form. */
export type CategoryValues = {
  name: string
  description: string
  icon: string
  is_fuel: boolean
  is_water: boolean
  limit_amount: string
  needs_photo: boolean
}

export const categorySchema = z.object({
  name: neededText(),
  description: z.string(),
  icon: z.string(),
  is_fuel: z.boolean(),
  is_water: z.boolean(),
  limit_amount: z.string(),
  needs_photo: z.boolean(),
}) satisfies z.ZodMiniType<CategoryValues>

export const newCategory: CategoryValues = {
  name: '',
  description: '',
  icon: 'MoreHorizontal',
  is_fuel: false,
  is_water: false,
  limit_amount: '',
  needs_photo: false,
}

export const valuesOf = (category: Category): CategoryValues => ({
  name: category.name,
  description: category.description ?? '',
  icon: category.icon ?? '',
  is_fuel: category.is_fuel,
  is_water: category.is_water,
  limit_amount: category.limit_amount == null ? '' : String(category.limit_amount),
  needs_photo: category.needs_photo,
})

/** The whole of it as the server takes it. */
export const wireOf = (values: CategoryValues) => ({
  name: values.name.trim(),
  description: wordOf(values.description),
  icon: wordOf(values.icon),
  is_fuel: values.is_fuel,
  is_water: values.is_water,
  limit_amount: values.limit_amount === '' ? null : Number(values.limit_amount),
  needs_photo: values.needs_photo,
})

const wordOf = (text: string) => (text.trim() === '' ? null : text.trim())
