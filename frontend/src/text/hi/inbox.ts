import type { Translated } from '../catalogue'
import type { inbox as english } from '../en/inbox'

export const inbox: Translated<typeof english> = {}
