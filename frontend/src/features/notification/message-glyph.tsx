import './message-glyph.css'
import { Glyph, type GlyphName } from '@/components/glyph'
import { useText } from '@/text/language'
import type { Message } from './notification-queries'

const kinds = ['info', 'success', 'warning', 'error'] as const
type Kind = (typeof kinds)[number]

const glyphs: Record<Kind, GlyphName> = {
  info: 'inbox',
  success: 'check',
  warning: 'warning',
  error: 'warning',
}

/** How much a message wants to be seen: a picture, and a word for those who do not see it. */
export function MessageGlyph({ message }: { message: Message }) {
  const text = useText()
  const kind = kinds.find((each) => each === message.type) ?? 'info'
  return (
    <span className={`message-glyph ${kind}`}>
      <Glyph name={glyphs[kind]} size="lg" />
      {kind !== 'info' && <span className="sr">{text(`inbox.${kind}`)}</span>}
    </span>
  )
}
