import { describe, expect, it } from 'vitest'
import { typeKey, type PadKey } from './number-pad-keys'

const money = { digits: 7, decimals: 2 }
const meter = { digits: 7, decimals: 0 }

const typed = (keys: string, limits = money) =>
  Array.from(keys).reduce((value, key) => {
    const named: Record<string, PadKey> = { '.': 'point', '<': 'delete', C: 'clear' }
    return typeKey(value, named[key] ?? (key as PadKey), limits)
  }, '')

describe('what the keys make', () => {
  it.each([
    ['9841.52', '9841.52'],
    ['9841.527', '9841.52'],
    ['1..5', '1.5'],
    ['.5', '0.5'],
    ['007', '7'],
    ['12<', '1'],
    ['1.<', '1'],
    ['12C3', '3'],
    ['<', ''],
    ['123456789', '1234567'],
  ])('%s makes %s', (keys, made) => {
    expect(typed(keys)).toBe(made)
  })

  it('knows no point where there are no decimals', () => {
    expect(typed('4.13', meter)).toBe('413')
  })
})
