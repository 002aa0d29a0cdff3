import { useQuery } from '@tanstack/react-query'
import { Plate, spaced } from '@/components/plate'
import { StatusBadge, type Status } from '@/components/status-badge'
import type { Text } from '@/text/catalogue'
import { useText } from '@/text/language'
import { paperAlertDays } from './bus-queries'
import { stateByDays, toneOf } from './paper-state'
import type { Holder, Paper, TaxRecord } from './paper-queries'

/** Papers that everybody has, in the order in which people name them. */
export const usualKinds = ['insurance', 'puc', 'fitness', 'permit', 'road_tax', 'licence'] as const

/** Without these a bus must not be on the road. */
export const usualOfBus = ['insurance', 'puc', 'fitness', 'permit'] as const

/** A kind as people say it; the house's own are called as they were typed. */
export function kindWord(text: Text, kind: string): string {
  const usual = usualKinds.find((each) => each === kind)
  return usual === undefined ? kind : text(`papers.${usual}`)
}

/** Whose paper it is, in words. */
export function holderWord(text: Text, holder: Holder): string {
  if (holder.registration_number != null) return spaced(holder.registration_number)
  return holder.type === 'company' ? text('papers.company') : (holder.name ?? '')
}

/** The same to be looked at: a bus is its plate. */
export function HolderName({ holder }: { holder: Holder }) {
  const text = useText()
  if (holder.registration_number != null) return <Plate number={holder.registration_number} />
  return <>{holderWord(text, holder)}</>
}

/** A paper and its holder, for sentences about it. */
export const named = (text: Text, { kind, holder }: Pick<Paper, 'kind' | 'holder'>) => ({
  kind: kindWord(text, kind),
  holder: holderWord(text, holder),
})

type Standing = Pick<Paper, 'state' | 'is_current' | 'days_left'>

/** How it stands with a paper today, as a word. */
export function standingOf(paper: Standing, alertDays: number, text: Text): Status {
  if (paper.state === 'closed') return { tone: 'idle', word: text('papers.takenOut') }
  if (paper.state === 'reported')
    return { tone: 'want', glyph: 'question', word: text('papers.toConfirm') }
  if (!paper.is_current) return { tone: 'idle', glyph: 'check', word: text('papers.renewed') }
  const left = paper.days_left
  const state = stateByDays(left, alertDays)
  const tone = toneOf[state]
  switch (state) {
    case 'expired':
      return { tone, word: text('papers.daysAgo', { count: -left }) }
    case 'last-day':
      return { tone, word: text('papers.lastDay') }
    case 'valid':
      return { tone, word: text('papers.valid') }
    case 'soon':
    case 'urgent':
      return { tone, word: text('papers.daysLeft', { count: left }) }
  }
}

/** How it stands with a paper, seen from today. */
export function PaperStanding({ paper }: { paper: Standing }) {
  const text = useText()
  const { data: alertDays = 0 } = useQuery(paperAlertDays)
  return <StatusBadge {...standingOf(paper, alertDays, text)} />
}

/** How it stands with a tax, as a word. */
export function taxStanding(tax: Pick<TaxRecord, 'paid_date' | 'days_left'>, text: Text): Status {
  const left = tax.days_left
  if (tax.paid_date != null) return { tone: 'good', word: text('papers.paid') }
  if (left < 0) return { tone: 'bad', word: text('papers.dueAgo', { count: -left }) }
  if (left === 0) return { tone: 'bad', word: text('papers.dueToday') }
  return { tone: 'want', word: text('papers.dueIn', { count: left }) }
}
