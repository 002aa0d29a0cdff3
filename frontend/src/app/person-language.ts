import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { asProblem } from '@/api/problem'
import { currentToken } from '@/api/token-store'
import { me, saveLanguage } from '@/features/identity/me-queries'
import { languages, speakLanguage, type Language } from '@/text/language'

/** A choice that the server does not know yet: for which session, and which language. */
const kept = 'busmanager.language.unsaved'

/** Speaks a language from now on; whoever is signed in finds it wherever he signs in. */
export async function chooseLanguage(language: Language, queries: QueryClient): Promise<void> {
  await speakLanguage(language)
  const session = currentToken()?.session
  // At the door it goes with the sign-in.
  if (session === undefined) return
  window.localStorage.setItem(kept, `${session} ${language}`)
  await saveChosen(queries)
}

/** Speaks the language of the person who is signed in, as the server knows it. */
export function usePersonLanguage(known: string | undefined, askedAt: number): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (known === undefined) return
    const language = languages.find((each) => each === known)
    if (unsaved() !== null) void saveChosen(queries)
    else if (language !== undefined) void speakLanguage(language).catch(() => undefined)
  }, [known, askedAt, queries])
}

async function saveChosen(queries: QueryClient) {
  const language = unsaved()
  if (language === null) return
  try {
    const saved = await saveLanguage(language)
    // What was asked before would bring the old one back.
    await queries.cancelQueries({ queryKey: me.queryKey })
    queries.setQueryData(me.queryKey, saved)
    // The server writes them in the language of the person.
    void queries.invalidateQueries({ queryKey: ['notification'] })
  } catch (thrown) {
    // Silence is no answer: it is tried again with the next look at the person.
    if (asProblem(thrown).passing) return
  }
  if (unsaved() === language) window.localStorage.removeItem(kept)
}

function unsaved(): Language | null {
  const [session, language] = (window.localStorage.getItem(kept) ?? '').split(' ')
  if (session !== currentToken()?.session) return null
  return languages.find((each) => each === language) ?? null
}
