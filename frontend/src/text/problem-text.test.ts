import { beforeEach, describe, expect, it } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { speakLanguage, spokenNow } from './language'
import { fieldText, problemText, questionText } from './problem-text'

const problem = (code: string, params = {}) =>
  new ApiProblem({ status: 400, code, detail: 'In the words of the server', params })

describe('what the server refuses', () => {
  beforeEach(() => speakLanguage('en'))

  it('is said by its code, with its numbers', () => {
    const said = problemText(spokenNow().text, problem('file.too-large', { most_mb: 10 }))

    expect(said).toBe('The file is too large and was not kept: at most 10 MB.')
  })

  it('knows one from many', () => {
    const left = (tries_left: number) =>
      problemText(spokenNow().text, problem('identity.wrong-credentials', { tries_left }))

    expect(left(1)).toContain('1 try left')
    expect(left(3)).toContain('3 tries left')
  })

  it('is said in the language of the person', async () => {
    await speakLanguage('hi')

    expect(problemText(spokenNow().text, problem('file.empty'))).toBe(
      'फ़ाइल ख़ाली है, रखी नहीं गई। फिर से चुनें।',
    )
  })

  it('is said in the words of the server when the code is a new one', () => {
    const { text } = spokenNow()

    expect(problemText(text, problem('moon.is-full'))).toBe('In the words of the server')
    expect(fieldText(text, { field: 'name', message: 'Said there', code: 'moonlit' })).toBe(
      'Said there',
    )
    expect(fieldText(text, { field: 'name', message: 'Said there' })).toBe('Said there')
    expect(questionText(text, { code: 'moon.why', detail: 'Why?', needs_reason: true })).toBe(
      'Why?',
    )
  })

  it('is what the server asks, where nobody can answer', () => {
    const questions = [
      { code: 'moon.why', detail: 'Why?', needs_reason: true },
      { code: 'moon.how', detail: 'And how?', needs_reason: false },
    ]
    const asked = new ApiProblem({ status: 409, code: 'questions', detail: 'Asked', questions })

    expect(problemText(spokenNow().text, asked)).toBe('Why? And how?')
  })

  it('stands below its field, with the bounds', () => {
    const wrong = {
      field: 'gst_percentage',
      message: "'gst_percentage' must be from 0 to 10000",
      code: 'out-of-range',
      params: { least: 0, most: 10_000 },
    }

    expect(fieldText(spokenNow().text, wrong)).toBe('From 0 to 10,000, please.')
  })
})
