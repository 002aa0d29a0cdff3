const notDigit = /\D/g

export type Typed = {
  readonly digits: string
  /** How many digits stand left of the caret. */
  readonly before: number
}

/**
 * What a person meant by editing a grouped number: taking away a comma means the digit beside it.
 *
 * @param previous the digits that stood there
 * @param shown what the field shows now, commas and all
 */
export function readDigits(
  previous: string,
  shown: string,
  caret: number,
  edit: string | null,
): Typed {
  const digits = shown.replace(notDigit, '')
  const before = shown.slice(0, caret).replace(notDigit, '').length
  if (digits !== previous) return { digits, before }
  if (edit === 'deleteContentBackward' && before > 0)
    return { digits: without(digits, before - 1), before: before - 1 }
  if (edit === 'deleteContentForward') return { digits: without(digits, before), before }
  return { digits, before }
}

const without = (digits: string, at: number) => digits.slice(0, at) + digits.slice(at + 1)

/** Where the caret stands in a grouped number so that this many digits are left of it. */
export function caretAfter(shown: string, before: number): number {
  let left = before
  let at = 0
  while (left > 0 && at < shown.length) {
    if (/\d/.test(shown.charAt(at))) left -= 1
    at += 1
  }
  return at
}
