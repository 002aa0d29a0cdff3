import { beforeEach, describe, expect, it, vi } from 'vitest'

/** Each test begins with a page that was just opened. */
async function opened() {
  vi.resetModules()
  return import('./language')
}

const inHindi = { drive: { done: 'हो चुका' } }
let englishIsThere: () => void

beforeEach(() => {
  window.localStorage.clear()
  // English takes its time, Hindi is there at once.
  const english = new Promise<void>((resolve) => {
    englishIsThere = resolve
  })
  vi.doMock('./en/driving', async () => {
    await english
    return { driving: { drive: { done: 'Done' } } }
  })
  vi.doMock('./hi/driving', () => ({ driving: inHindi }))
})

describe('the language of the page', () => {
  it('is the one that was wished for last, also when an earlier one is loaded later', async () => {
    const { loadTexts, speakLanguage, spokenNow } = await opened()
    await speakLanguage('en')

    const english = loadTexts('driving')
    const hindi = speakLanguage('hi')
    await vi.waitFor(() => {
      expect(spokenNow().language).toBe('hi')
    })
    englishIsThere()
    await Promise.all([english, hindi])

    expect(spokenNow().language).toBe('hi')
    expect(spokenNow().text('drive.done')).toBe('हो चुका')
    expect(document.documentElement.lang).toBe('hi')
  })

  it('is not changed by wishing for it once more', async () => {
    const { speakLanguage, spokenNow } = await opened()
    await speakLanguage('en')
    const before = spokenNow()

    await speakLanguage('en')

    expect(spokenNow()).toBe(before)
  })

  it('stays when the other one does not come, and may be wished for again', async () => {
    const { loadTexts, speakLanguage, spokenNow } = await opened()
    await speakLanguage('hi')
    await loadTexts('driving')
    vi.doMock('./en/driving', () => {
      throw new Error('no way')
    })

    await expect(speakLanguage('en')).rejects.toThrow()
    expect(spokenNow().language).toBe('hi')

    vi.doMock('./en/driving', () => ({ driving: { drive: { done: 'Done' } } }))
    await speakLanguage('en')
    expect(spokenNow().language).toBe('en')
  })
})
