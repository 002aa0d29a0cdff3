import type { Translated } from '../catalogue'
import type { problem as english } from '../en/problem'

export const problem: Translated<typeof english> = {}
