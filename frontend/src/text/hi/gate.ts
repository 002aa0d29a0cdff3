import type { Translated } from '../catalogue'
import type { gate as english } from '../en/gate'

export const gate: Translated<typeof english> = {}
