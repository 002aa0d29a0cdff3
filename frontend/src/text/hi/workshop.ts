import type { Translated } from '../catalogue'
import type { workshop as english } from '../en/workshop'

export const workshop: Translated<typeof english> = {}
