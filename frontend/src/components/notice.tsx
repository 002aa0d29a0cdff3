import type { ReactNode } from 'react'
import { Glyph, type GlyphName } from './glyph'

type NoticeProps = {
  tone?: 'want' | 'bad' | 'good'
  glyph: GlyphName
  title: string
  children?: ReactNode
  /** The button that leads out of it. */
  action?: ReactNode
}

/** What happened or is waited for, and what to do about it. */
export function Notice({ tone, glyph, title, children, action }: NoticeProps) {
  return (
    <div className={tone === undefined ? 'notice' : `notice ${tone}`}>
      <Glyph name={glyph} />
      <div>
        <strong>{title}</strong>
        {children}
      </div>
      {action}
    </div>
  )
}
