import type { components } from '@/api/schema.gen'
import type { Text } from '@/text/catalogue'
import { useText } from '@/text/language'
import { StatusBadge, type Status } from './status-badge'
import { minutesWord } from './trip-words'

type Standing = Pick<components['schemas']['TripResponse'], 'status' | 'is_late' | 'late_minutes'>

/** How it stands with a trip: planned, running, late by how much, done, cancelled. */
export function TripBadge({ trip }: { trip: Standing }) {
  return <StatusBadge {...standingOf(useText(), trip)} />
}

/** The same as words and tone. What is over is not called late any more. */
export function standingOf(text: Text, trip: Standing): Status {
  if (trip.status === 'completed') return { tone: 'idle', glyph: 'check', word: text('trip.done') }
  if (trip.status === 'cancelled')
    return { tone: 'idle', glyph: 'close', word: text('trip.cancelled') }
  if (trip.is_late) {
    const by = minutesWord(text, trip.late_minutes)
    return { tone: 'bad', glyph: 'clock', word: text('trip.late', { by }) }
  }
  if (trip.status === 'in_progress')
    return { tone: 'good', glyph: 'running', word: text('trip.running') }
  return { tone: 'info', glyph: 'planned', word: text('trip.planned') }
}
