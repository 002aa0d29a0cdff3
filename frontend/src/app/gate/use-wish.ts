import { useState } from 'react'
import { useSpoken, type Language } from '@/text/language'

/** The language that somebody chose at the door; null when he took it as it was. */
export function useWish(): Language | null {
  const { language } = useSpoken()
  const [began] = useState(language)
  return language === began ? null : language
}
