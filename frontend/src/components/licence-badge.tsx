import { useState } from 'react'
import type { Text } from '@/text/catalogue'
import { useCompanyZone } from '@/text/company-zone'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { licenceState, type LicenceState } from './licence-state'
import { dayIn } from './period'
import { StatusBadge, type Tone } from './status-badge'

const tones: Readonly<Record<LicenceState, Tone>> = {
  'not-entered': 'idle',
  expired: 'bad',
  'last-day': 'bad',
  expiring: 'want',
  valid: 'good',
}

/** How it stands with a licence, as a word; how many days are left where they are few. */
export function LicenceBadge({ until }: { until: string | null }) {
  const text = useText()
  const { state, left } = useLicenceState(until)
  return <StatusBadge tone={tones[state]} word={word(text, state, left)} />
}

/** In a column that names it: the last day, or how many are left when somebody has to do something. */
export function LicenceCell({ until }: { until: string | null }) {
  const format = useFormat()
  const says = useLicenceSentence(until)
  const { state } = useLicenceState(until)
  if (until === null) return <LicenceBadge until={null} />
  if (state === 'valid') return <span className="nowrap">{format.day(until)}</span>
  return (
    <span title={says}>
      <span aria-hidden="true">
        <LicenceBadge until={until} />
      </span>
      <span className="sr">{says}</span>
    </span>
  )
}

/** The same in a sentence, with the day. */
export function useLicenceSentence(until: string | null): string {
  const text = useText()
  const format = useFormat()
  const { state, left } = useLicenceState(until)
  if (until === null) return text('licence.saysNotEntered')
  const day = format.day(until)
  if (state === 'expired') return text('licence.saysExpired', { count: -left, day })
  if (state === 'last-day') return text('licence.saysLastDay', { day })
  if (state === 'expiring') return text('licence.saysExpiring', { count: left, day })
  return text('licence.saysValid', { day })
}

function useLicenceState(until: string | null) {
  const [now] = useState(() => new Date())
  return licenceState(until, dayIn(useCompanyZone(), now))
}

function word(text: Text, state: LicenceState, left: number): string {
  if (state === 'not-entered') return text('licence.notEntered')
  if (state === 'expired') return text('licence.expired')
  if (state === 'last-day') return text('licence.lastDay')
  if (state === 'expiring') return text('licence.daysLeft', { count: left })
  return text('licence.valid')
}
