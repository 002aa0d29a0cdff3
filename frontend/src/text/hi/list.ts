import type { Translated } from '../catalogue'
import type { list as english } from '../en/list'

export const list: Translated<typeof english> = {}
