import type { Translated } from '../catalogue'
import type { people as english } from '../en/people'

export const people: Translated<typeof english> = {}
