import { useQuery } from '@tanstack/react-query'
import { daysUntil } from '@/components/days'
import { StatusBadge } from '@/components/status-badge'
import type { Text } from '@/text/catalogue'
import { useFormat, type Format } from '@/text/format'
import { useText } from '@/text/language'
import { paperAlertDays } from './bus-queries'
import { paperState, toneOf, wantsRenewal, type PaperState } from './paper-state'
import { useToday } from './use-today'

/** How it stands with a paper, seen from today. */
export function usePaperState(): (until: string | null) => PaperState {
  const today = useToday()
  const { data: alertDays = 0 } = useQuery(paperAlertDays)
  return (until) => paperState(until, today, alertDays)
}

/** In a column that names the paper: its last day, or how many are left when somebody has to do something. */
export function PaperCell({ until }: { until: string | null }) {
  const text = useText()
  const format = useFormat()
  const today = useToday()
  const state = usePaperState()(until)
  if (until === null)
    return (
      <span className="muted">
        <span aria-hidden="true">–</span>
        <span className="sr">{text('fleet.notEntered')}</span>
      </span>
    )
  if (!wantsRenewal(state)) return <span className="nowrap">{format.day(until)}</span>
  const left = daysUntil(until, today)
  const whole = inFull(state, left, format.day(until), text)
  return (
    <span title={whole}>
      <span aria-hidden="true">
        <StatusBadge tone={toneOf[state]} word={inShort(state, left, text)} />
      </span>
      <span className="sr">{whole}</span>
    </span>
  )
}

function inShort(state: PaperState, left: number, text: Text) {
  if (state === 'expired') return text('fleet.expired')
  if (state === 'last-day') return text('fleet.lastDay')
  return text('fleet.daysLeft', { count: left })
}

function inFull(state: PaperState, left: number, day: string, text: Text) {
  if (state === 'expired') return text('fleet.expiredSince', { day })
  if (state === 'last-day') return text('fleet.lastDayIs', { day })
  return text('fleet.daysLeftUntil', { count: left, day })
}

/** Beside the day itself: the state as a word, with what is left where that is little. */
export function PaperBadge({ until }: { until: string | null }) {
  const text = useText()
  const today = useToday()
  const state = usePaperState()(until)
  const left = until === null ? 0 : daysUntil(until, today)
  const words: Readonly<Record<PaperState, string>> = {
    missing: text('fleet.notEntered'),
    valid: text('fleet.valid'),
    soon: text('fleet.daysLeft', { count: left }),
    urgent: text('fleet.daysLeft', { count: left }),
    'last-day': text('fleet.lastDay'),
    expired: text('fleet.expired'),
  }
  return <StatusBadge tone={toneOf[state]} word={words[state]} />
}

/** When the next tax is due, and whether it should have been paid by now. */
export function TaxDue({ day }: { day: string | null }) {
  const text = useText()
  const format: Format = useFormat()
  const today = useToday()
  if (day === null)
    return (
      <span className="muted">
        <span aria-hidden="true">–</span>
        <span className="sr">{text('common.none')}</span>
      </span>
    )
  if (day >= today) return <span className="nowrap">{format.day(day)}</span>
  const whole = text('fleet.overdueSince', { day: format.day(day) })
  return (
    <span title={whole}>
      <span aria-hidden="true">
        <StatusBadge tone="bad" word={text('fleet.overdue')} />
      </span>
      <span className="sr">{whole}</span>
    </span>
  )
}
