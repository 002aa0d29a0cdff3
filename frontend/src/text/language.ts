import { useSyncExternalStore } from 'react'
import { say, type Catalogue, type Text } from './catalogue'

export const languages = ['en', 'hi'] as const
export type Language = (typeof languages)[number]

/** What is said on first pages, on pages with forms, of buses, of a driver's trip, and in the office; a driver's phone loads what it needs. */
export type Part = 'start' | 'forms' | 'glance' | 'driving' | 'office'

const loaders: Record<Language, Record<Part, () => Promise<Catalogue>>> = {
  en: {
    start: async () => (await import('./en/start')).start,
    forms: async () => (await import('./en/forms')).forms,
    glance: async () => (await import('./en/glance')).glance,
    driving: async () => (await import('./en/driving')).driving,
    office: async () => (await import('./en/office')).office,
  },
  hi: {
    start: async () => (await import('./hi/start')).start,
    forms: async () => (await import('./hi/forms')).forms,
    glance: async () => (await import('./hi/glance')).glance,
    driving: async () => (await import('./hi/driving')).driving,
    office: async () => (await import('./hi/office')).office,
  },
}

const kept = 'busmanager.language'
const parts = new Set<Part>(['start'])
const listeners = new Set<() => void>()
let spoken: Spoken = speak('en', {})
let wished: Language | null = null
let speaking: Promise<void> = Promise.resolve()

/** A language that is loaded: what is said, and how numbers and dates are written. */
export type Spoken = { readonly language: Language; readonly locale: string; readonly text: Text }

function speak(language: Language, catalogue: Catalogue): Spoken {
  // Digits as on plates and bills, whatever the language.
  const locale = `${language}-IN-u-nu-latn`
  const text: Text = (key, ...filling) => say(catalogue, locale, key, filling[0])
  return { language, locale, text }
}

/** The language chosen on this device, or else the one that the browser asks for. */
export function preferredLanguage(): Language {
  const chosen = window.localStorage.getItem(kept) ?? navigator.language.slice(0, 2)
  return languages.find((language) => language === chosen) ?? 'en'
}

/** Loads the language and shows everything in it; of several wishes the last one holds, whichever is loaded first. */
export function speakLanguage(language: Language): Promise<void> {
  if (language === wished) return speaking
  wished = language
  return speakAsWished()
}

function speakAsWished(): Promise<void> {
  speaking = loadAndSpeak()
  return speaking
}

async function loadAndSpeak(): Promise<void> {
  for (;;) {
    const language = wished ?? spoken.language
    const wanted = [...parts]
    const loaded = await Promise.all(wanted.map((part) => loaders[language][part]())).catch(
      (thrown: unknown) => {
        if (wished === language) wished = spoken.language
        throw thrown
      },
    )
    if (language !== (wished ?? spoken.language) || wanted.length !== parts.size) continue
    window.localStorage.setItem(kept, language)
    document.documentElement.lang = language
    spoken = speak(language, Object.assign({}, ...loaded) as Catalogue)
    for (const listener of listeners) listener()
    return
  }
}

/** Makes sure that the texts of parts of the application are there, now and after a change of language. */
export async function loadTexts(...wanted: readonly Part[]): Promise<void> {
  const missing = wanted.filter((part) => !parts.has(part))
  if (missing.length === 0) return
  for (const part of missing) parts.add(part)
  try {
    await speakAsWished()
  } catch (thrown) {
    for (const part of missing) parts.delete(part)
    throw thrown
  }
}

/** What is spoken at the moment, for code outside of components. */
export const spokenNow = () => spoken

export function useSpoken(): Spoken {
  return useSyncExternalStore(subscribe, spokenNow)
}

/** Says sentences; the component is drawn again when the language changes. */
export function useText(): Text {
  return useSpoken().text
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
