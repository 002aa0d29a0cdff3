import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useText } from '@/text/language'
import { Glyph, type GlyphName } from './glyph'

/** How it stands with the way to the server, and with what is to go there. Times are ready to be read. */
export type StripState =
  | { readonly state: 'off'; readonly waiting: number; readonly since: string | null }
  | { readonly state: 'send'; readonly done: number; readonly count: number }
  | { readonly state: 'sent'; readonly at: string }
  | { readonly state: 'fail'; readonly count: number; readonly reason: string }

const glyphs: Record<StripState['state'], GlyphName> = {
  off: 'offline',
  send: 'send',
  sent: 'check',
  fail: 'warning',
}

type OfflineStripProps = {
  /** Nothing when there is nothing to say. */
  strip: StripState | null
  /** Where everything that waits can be seen. */
  to?: string
}

/** Says whether there is a way to the server and what waits for one. Calm: no signal is normal. */
export function OfflineStrip({ strip, to }: OfflineStripProps) {
  const text = useText()
  // The place is always there, so that what appears in it is announced.
  return (
    <div role="region" aria-label={text('frame.connection')} className="noprint">
      <div role="status">{strip !== null && <Strip strip={strip} to={to} />}</div>
    </div>
  )
}

function Strip({ strip, to }: { strip: StripState; to: string | undefined }) {
  const text = useText()
  const leads = to !== undefined && (strip.state === 'fail' || hasWaiting(strip))
  return (
    <Ground state={strip.state} to={leads ? to : undefined}>
      <Glyph name={glyphs[strip.state]} />
      <Words strip={strip} />
      {strip.state === 'send' && (
        <progress
          className="end"
          max={strip.count}
          value={strip.done}
          aria-label={text('frame.sendingNow')}
        />
      )}
      {leads && (
        <span className="end">{text(strip.state === 'fail' ? 'frame.fix' : 'frame.see')}</span>
      )}
    </Ground>
  )
}

const hasWaiting = (strip: StripState) => strip.state === 'off' && strip.waiting > 0

type GroundProps = { state: string; to: string | undefined; children: ReactNode }

function Ground({ state, to, children }: GroundProps) {
  if (to === undefined) return <div className={`strip ${state}`}>{children}</div>
  return (
    <Link className={`strip ${state}`} to={to}>
      {children}
    </Link>
  )
}

function Words({ strip }: { strip: StripState }) {
  const text = useText()
  switch (strip.state) {
    case 'off':
      if (strip.waiting > 0) return text('frame.offlineWaiting', { count: strip.waiting })
      if (strip.since === null) return text('frame.offline')
      return text('frame.offlineSince', { time: strip.since })
    case 'send':
      return text('frame.sending', { done: strip.done, count: strip.count })
    case 'sent':
      return text('frame.sent', { time: strip.at })
    case 'fail':
      return text('frame.attention', { count: strip.count, reason: strip.reason })
  }
}
