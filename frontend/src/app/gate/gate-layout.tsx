import './gate.css'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Brand } from '@/app/brand'
import { useTitle } from '@/components/use-title'
import { version } from '@/features/operations/version-queries'
import { useText } from '@/text/language'
import { LanguageChoice } from '../language-choice'
import { ThemeChoice } from '../theme-choice'

type GateLayoutProps = { readonly title: string; readonly children: ReactNode }

/** One sheet before the door: whose house it is above, language and theme below. */
export function GateLayout({ title, children }: GateLayoutProps) {
  useTitle(title)
  return (
    <div className="gate">
      <main id="main" tabIndex={-1}>
        <Brand />
        <div className="sheet">
          <h1>{title}</h1>
          {children}
        </div>
      </main>
      <GateFooter />
    </div>
  )
}

export function GateFooter() {
  const text = useText()
  const { data } = useQuery(version)
  return (
    <footer>
      <span>
        {text('common.product')} {data}
      </span>
      <LanguageChoice />
      <ThemeChoice />
    </footer>
  )
}
