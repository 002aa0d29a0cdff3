/**
 * Amounts as they are typed. A plain amount is a text of digits with at most one point, as `124500.5`; nothing is ever
 * calculated with it here, so nothing is ever rounded.
 */

/** More digits before the point than the server can keep. */
const MOST_WHOLE = 12

export type Typed = { readonly text: string; readonly caret: number }

/** 1,24,500.50 → 124500.5: two texts for the same amount become one. */
export function plainAmount(text: string): string {
  const [whole = '', decimals] = text.replaceAll(',', '').split('.')
  const kept = decimals?.replace(/0+$/, '') ?? ''
  return kept === '' ? whole : `${whole}.${kept}`
}

/** 124500.5 → 1,24,500.5: after the last three digits, by two. */
export function grouped(plain: string): string {
  const [whole = '', decimals] = plain.split('.')
  const last = whole.slice(-3)
  const before = whole.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',')
  const head = before === '' ? last : `${before},${last}`
  return decimals === undefined ? head : `${head}.${decimals}`
}

/** 124500.5 → 1,24,500.50, as it stands when nobody is typing. */
export function settled(plain: string, decimals: number): string {
  if (plain === '' || decimals === 0) return grouped(plain)
  const [whole = '', fraction = ''] = plain.split('.')
  return grouped(`${whole}.${fraction.padEnd(decimals, '0')}`)
}

/**
 * What a field shows after somebody typed, deleted or pasted: the same digits, grouped anew, with the caret behind the
 * same digit. Nothing when it would become too long.
 *
 * @param raw   what the browser made of it
 * @param shown what stood there before
 */
export function retyped(
  raw: string,
  caret: number,
  shown: string,
  decimals: number,
  forward = false,
): Typed | null {
  let { signs, left } = significant(raw, caret, decimals)
  const separatorDeleted =
    raw.length === shown.length - 1 && signs === significant(shown, 0, decimals).signs
  if (separatorDeleted) {
    // Whoever deletes a comma means the digit behind it.
    const at = forward ? left : left - 1
    signs = signs.slice(0, Math.max(0, at)) + signs.slice(at + 1)
    left = Math.max(0, at)
  }
  if (signs.startsWith('.')) {
    signs = `0${signs}`
    left += 1
  }
  while (/^0\d/.test(signs)) {
    signs = signs.slice(1)
    left = Math.max(0, left - 1)
  }
  const [whole = '', fraction] = signs.split('.')
  if (whole.length > MOST_WHOLE) return null
  const text = grouped(fraction === undefined ? whole : `${whole}.${fraction.slice(0, decimals)}`)
  return { text, caret: behind(text, left) }
}

/** The digits and the one point of a text, and how many of them stand left of the caret. */
function significant(raw: string, caret: number, decimals: number) {
  // "Rs." ends with a point that is none.
  const prefix = /^\s*(?:₹|rs\.?|inr)/i.exec(raw)?.[0].length ?? 0
  let signs = ''
  let left = 0
  for (let at = prefix; at < raw.length; at += 1) {
    const sign = digit(raw.charAt(at))
    const isPoint = sign === '.' && decimals > 0 && !signs.includes('.')
    if (!isPoint && !/^\d$/.test(sign)) continue
    signs += sign
    if (at < caret) left += 1
  }
  return { signs, left }
}

/** Keyboards for Hindi may write digits of their own. */
function digit(sign: string): string {
  const at = '०१२३४५६७८९'.indexOf(sign)
  return at < 0 ? sign : String(at)
}

/** The place behind so many digits and points. */
function behind(text: string, count: number): number {
  let left = count
  for (let at = 0; at < text.length; at += 1) {
    if (left === 0) return at
    if (text.charAt(at) !== ',') left -= 1
  }
  return text.length
}
