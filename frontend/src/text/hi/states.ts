import type { Translated } from '../catalogue'
import type { states as english } from '../en/states'

export const states: Translated<typeof english> = {}
