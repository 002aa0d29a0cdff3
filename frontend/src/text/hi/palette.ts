import type { Translated } from '../catalogue'
import type { palette as english } from '../en/palette'

export const palette: Translated<typeof english> = {}
