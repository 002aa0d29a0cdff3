import type { Translated } from '../catalogue'
import type { form as english } from '../en/form'

export const form: Translated<typeof english> = {}
