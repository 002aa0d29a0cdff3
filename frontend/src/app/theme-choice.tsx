import { Glyph } from '@/components/glyph'
import { useText } from '@/text/language'
import { setTheme, themes, useTheme, type Theme } from './theme'

const names = { light: 'common.light', dark: 'common.dark', system: 'common.system' } as const
const next: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }

/** Light, dark, or as the device has it. */
export function ThemeChoice() {
  const text = useText()
  const chosen = useTheme()
  return (
    <div className="row" role="group" aria-label={text('common.theme')}>
      {themes.map((theme) => (
        <button
          key={theme}
          type="button"
          className="btn quiet sm"
          aria-pressed={theme === chosen}
          onClick={() => {
            setTheme(theme)
          }}
        >
          {text(names[theme])}
        </button>
      ))}
    </div>
  )
}

/** A small button that goes through the themes and says which one is shown. */
export function ThemeSwitch({ look = '' }: { look?: string }) {
  const text = useText()
  const theme = useTheme()
  const now = text('frame.themeNow', { theme: text(names[theme]) })
  return (
    <button
      type="button"
      className={`btn quiet icon ${look}`.trim()}
      aria-label={now}
      title={now}
      onClick={() => {
        setTheme(next[theme])
      }}
    >
      <Glyph name="theme" size={look === '' ? 'lg' : undefined} />
    </button>
  )
}
