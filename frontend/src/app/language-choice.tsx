import { useQueryClient } from '@tanstack/react-query'
import { Glyph } from '@/components/glyph'
import { languages, useSpoken, type Language } from '@/text/language'
import { chooseLanguage } from './person-language'

const names = { en: 'frame.english', hi: 'frame.hindi' } as const
const other: Record<Language, Language> = { en: 'hi', hi: 'en' }

/** All languages, each in its own words and its own letters. */
export function LanguageChoice() {
  const { language: spoken, text } = useSpoken()
  const queries = useQueryClient()
  return (
    <div className="row" role="group" aria-label={text('common.language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          className="btn quiet sm"
          lang={language}
          aria-pressed={language === spoken}
          onClick={() => void chooseLanguage(language, queries).catch(() => undefined)}
        >
          {text(names[language])}
        </button>
      ))}
    </div>
  )
}

/** A small button that changes to the other language, and says so in that one. */
export function LanguageSwitch({ look = '' }: { look?: string }) {
  const { language, text } = useSpoken()
  const queries = useQueryClient()
  const offer = text('frame.otherLanguage')
  return (
    <button
      type="button"
      className={`btn quiet icon ${look}`.trim()}
      lang={other[language]}
      aria-label={offer}
      title={offer}
      onClick={() => void chooseLanguage(other[language], queries).catch(() => undefined)}
    >
      <Glyph name="language" size={look === '' ? 'lg' : undefined} />
    </button>
  )
}
