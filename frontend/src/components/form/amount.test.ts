import { describe, expect, it } from 'vitest'
import { grouped, plainAmount, retyped, settled } from './amount'

/** `|` is the caret. */
const at = (marked: string) => ({ text: marked.replace('|', ''), caret: marked.indexOf('|') })
const marked = (typed: { text: string; caret: number } | null) =>
  typed === null ? null : `${typed.text.slice(0, typed.caret)}|${typed.text.slice(typed.caret)}`

function after(raw: string, shown: string, decimals = 2, forward = false) {
  const { text, caret } = at(raw)
  return marked(retyped(text, caret, shown, decimals, forward))
}

describe('while typing', () => {
  it.each([
    ['1|', '', '1|'],
    ['1245|', '124', '1,245|'],
    ['12,450|0', '12,450', '1,24,50|0'],
    ['1,24,5009|', '1,24,500', '12,45,009|'],
    // in the middle: the caret stays behind the digit that was typed
    ['19|,24,500', '1,24,500', '19|,24,500'],
    ['1,29|4,500', '1,24,500', '12,9|4,500'],
    ['.|', '', '0.|'],
    ['12.|', '12', '12.|'],
    ['12.5|', '12.', '12.5|'],
    ['12.505|', '12.50', '12.50|'],
    ['1.2.|', '1.2', '1.2|'],
    ['12x|', '12', '12|'],
    ['05|', '0', '5|'],
    ['१२३४५|', '१२३४', '12,345|'],
  ])('%s becomes %s', (raw, shown, expected) => {
    expect(after(raw, shown)).toBe(expected)
  })

  it.each([
    ['1,24,50|', '1,24,500', '12,450|'],
    ['1|24,500', '1,24,500', '|24,500'],
    ['|24,500', '1,24,500', '|24,500'],
    ['12|45,300', '12,45,300', '1|,45,300'],
    ['|', '1', '|'],
  ])('deleting backwards: %s', (raw, shown, expected) => {
    expect(after(raw, shown)).toBe(expected)
  })

  it('deletes the digit behind a comma with the delete key', () => {
    expect(after('12|45,300', '12,45,300', 2, true)).toBe('1,2|5,300')
  })

  it.each([
    ['₹ 1,24,500.5|', '1,24,500.5|'],
    ['Rs. 1,24,500.50|', '1,24,500.50|'],
    ['INR 950|', '950|'],
    ['1,24,500/-|', '1,24,500|'],
    ['  93.02 |', '93.02|'],
  ])('pasting %s', (raw, expected) => {
    expect(after(raw, '')).toBe(expected)
  })

  it('refuses more digits than can be kept', () => {
    expect(after('1234567890123|', '12,34,56,78,90,12')).toBeNull()
  })

  it('has no point where there are no decimals', () => {
    expect(after('12.|', '12', 0)).toBe('12|')
  })
})

it.each([
  ['', ''],
  ['7', '7'],
  ['999', '999'],
  ['1000', '1,000'],
  ['124500', '1,24,500'],
  ['1245300.5', '12,45,300.5'],
  ['123456789012', '1,23,45,67,89,012'],
])('groups %s by lakh and crore', (plain, shown) => {
  expect(grouped(plain)).toBe(shown)
})

it.each([
  ['90', '90.00'],
  ['124500.5', '1,24,500.50'],
  ['', ''],
])('shows %s with two decimals when nobody types', (plain, shown) => {
  expect(settled(plain, 2)).toBe(shown)
})

it.each([
  ['1,24,500.50', '124500.5'],
  ['90.00', '90'],
  ['90.', '90'],
  ['0.10', '0.1'],
  ['', ''],
])('keeps %s as %s', (text, plain) => {
  expect(plainAmount(text)).toBe(plain)
})
