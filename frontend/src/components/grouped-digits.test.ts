import { describe, expect, it } from 'vitest'
import { caretAfter, readDigits } from './grouped-digits'

describe('reading what was typed into a grouped number', () => {
  it('takes a comma that was deleted for the digit before it', () => {
    // 4,13,524 with the caret behind the first comma, then Backspace
    const typed = readDigits('413524', '413,524', 1, 'deleteContentBackward')

    expect(typed).toEqual({ digits: '13524', before: 0 })
  })

  it('takes a comma that was deleted forwards for the digit after it', () => {
    const typed = readDigits('413524', '413,524', 1, 'deleteContentForward')

    expect(typed).toEqual({ digits: '43524', before: 1 })
  })

  it('leaves out letters and counts the digits left of the caret', () => {
    expect(readDigits('413', '4x913', 3, 'insertText')).toEqual({ digits: '4913', before: 2 })
  })
})

describe('the caret in a grouped number', () => {
  it.each([
    [0, 0],
    [1, 1],
    [3, 4],
    [6, 8],
    [9, 8],
  ])('with %i digits on its left stands at %i', (before, at) => {
    expect(caretAfter('4,13,524', before)).toBe(at)
  })
})
