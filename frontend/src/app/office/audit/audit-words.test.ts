import { beforeAll, describe, expect, it } from 'vitest'
import { auditKinds } from '@/features/identity/audit-search'
import { loadTexts, speakLanguage, spokenNow } from '@/text/language'
// Each sort of record that the server writes down, and what it says was done to it.
import written from '../../../../../docs/audit.json'
import { auditAction, auditKind } from './audit-words'

const deeds = Object.entries(written).flatMap(([kind, actions]) =>
  actions.map((action) => ({ kind, action })),
)

describe.each(['en', 'hi'] as const)('the audit in %s', (language) => {
  beforeAll(async () => {
    await speakLanguage(language)
    await loadTexts('forms', 'office')
  })

  it.each(Object.keys(written))('has a word for the kind %s', (kind) => {
    const said = auditKind(spokenNow().text, kind)

    expect(said).toMatch(ofLanguage[language])
    expect(said).not.toBe(kind.replaceAll('_', ' '))
  })

  it.each(deeds)('has a word for $action of $kind', ({ kind, action }) => {
    const said = auditAction(spokenNow().text, action, kind)

    expect(said).toMatch(ofLanguage[language])
    expect(said).not.toBe(action.replaceAll(/[-_]/g, ' '))
  })
})

/** In which every word of ours begins; the server's own are in small letters. */
const ofLanguage = { en: /^[A-Z]/, hi: /^[\u0900-\u097F]/ }

it('can be narrowed to each kind', () => {
  expect([...auditKinds].toSorted()).toEqual(Object.keys(written).toSorted())
})
