import { StatusBadge } from '@/components/status-badge'
import type { Text } from '@/text/catalogue'
import { useText } from '@/text/language'
import type { Schedule } from './schedule-queries'

const HOURS_AND_MINUTES = 'hh:mm'.length

const clock = (time: string | null | undefined) => time?.slice(0, HOURS_AND_MINUTES) ?? '…'

/** 22:00 → 06:00, with a sign when the clock has passed midnight. */
export function legWord(
  text: Text,
  departs: string | null | undefined,
  arrives: string | null | undefined,
): string {
  if (departs == null && arrives == null) return text('schedule.noTimes')
  const overNight = departs != null && arrives != null && arrives < departs
  const times = `${clock(departs)} → ${clock(arrives)}`
  return overNight ? text('schedule.overNight', { times }) : times
}

export function ScheduleState({ schedule }: { schedule: Schedule }) {
  const text = useText()
  if (schedule.archived_at != null)
    return <StatusBadge tone="idle" word={text('schedule.archivedOne')} />
  return schedule.is_active ? (
    <StatusBadge tone="good" word={text('schedule.active')} />
  ) : (
    <StatusBadge tone="idle" word={text('schedule.inactive')} />
  )
}
