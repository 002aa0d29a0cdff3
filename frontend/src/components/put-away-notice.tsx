import { useFormat } from '@/text/format'
import { Notice } from './notice'

type PutAwayNoticeProps = {
  /** Since when; nothing is said of what is in use. */
  readonly since: string | null | undefined
  readonly title: (day: string) => string
  /** What that means, and how it comes back. */
  readonly children: string
}

/** Says that a record was put away. */
export function PutAwayNotice({ since, title, children }: PutAwayNoticeProps) {
  const format = useFormat()
  if (since == null) return null
  return (
    <Notice glyph="inbox" title={title(format.date(since))}>
      <p>{children}</p>
    </Notice>
  )
}
