import type { Translated } from '../catalogue'
import type { account as english } from '../en/account'

export const account: Translated<typeof english> = {}
