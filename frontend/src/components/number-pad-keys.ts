export type PadKey =
  '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'point' | 'delete' | 'clear'

type Limits = {
  /** Digits before the point. */
  readonly digits: number
  /** Digits behind the point. */
  readonly decimals: number
}

/** What stands there after a key: a plain number such as `9841.5`, or nothing. */
export function typeKey(value: string, key: PadKey, { digits, decimals }: Limits): string {
  if (key === 'clear') return ''
  if (key === 'delete') return value.slice(0, -1)
  if (key === 'point') {
    if (decimals === 0 || value.includes('.')) return value
    return `${value === '' ? '0' : value}.`
  }
  const [whole = '', behind] = value.split('.')
  if (behind !== undefined) return behind.length < decimals ? value + key : value
  if (whole === '0') return key
  return whole.length < digits ? value + key : value
}
