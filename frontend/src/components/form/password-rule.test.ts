import { expect, it } from 'vitest'
import { missingCharacters, passwordFlaw } from './password-rule'

it.each([
  ['12345678', null],
  ['1234567', 'short'],
  ['', 'short'],
  ['🚌'.repeat(7), 'short'],
  ['🚌'.repeat(8), null],
  ['ट्रिपलोग', null],
  ['a'.repeat(72), null],
  ['a'.repeat(73), 'long'],
  ['क'.repeat(24), null],
  ['क'.repeat(25), 'long'],
])('judges "%s" as %s, as the server does', (password, flaw) => {
  expect(passwordFlaw(password)).toBe(flaw)
})

it('counts what is missing in characters as people see them', () => {
  expect(missingCharacters('abc🚌')).toBe(4)
  expect(missingCharacters('long enough')).toBe(0)
})
