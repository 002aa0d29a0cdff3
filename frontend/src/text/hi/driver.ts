import type { Translated } from '../catalogue'
import type { driver as english } from '../en/driver'

export const driver: Translated<typeof english> = {}
