import type { Translated } from '../catalogue'
import type { field as english } from '../en/field'

export const field: Translated<typeof english> = {}
