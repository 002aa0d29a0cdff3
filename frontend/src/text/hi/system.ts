import type { Translated } from '../catalogue'
import type { system as english } from '../en/system'

export const system: Translated<typeof english> = {}
