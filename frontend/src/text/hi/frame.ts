import type { Translated } from '../catalogue'
import type { frame as english } from '../en/frame'

export const frame: Translated<typeof english> = {}
