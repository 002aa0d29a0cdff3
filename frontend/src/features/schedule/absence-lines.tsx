import './schedule.css'
import { Plate } from '@/components/plate'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Absence } from './absence-queries'
import { RemoveAbsence } from './remove-absence'

type AbsenceLinesProps = {
  readonly absences: readonly Absence[]
  readonly today: string
  /** Whose they are is known from the page around them. */
  readonly ofOne?: boolean
  readonly onEdit: (absence: Absence) => void
}

/** From when to when somebody cannot be had, and why. */
export function AbsenceLines({ absences, today, ofOne = false, onEdit }: AbsenceLinesProps) {
  const text = useText()
  const days = useDays()
  return (
    <ul className="lines">
      {absences.map((absence) => (
        <li key={absence.id}>
          <div className="line absence">
            <span>
              {ofOne ? days(absence) : <Who absence={absence} />}{' '}
              {absence.from_day <= today && (
                <span className="badge want">{text('schedule.awayNow')}</span>
              )}
            </span>
            <span className="row">
              <button
                type="button"
                className="btn sm"
                onClick={() => {
                  onEdit(absence)
                }}
              >
                {text('schedule.changeAbsence')}
              </button>
              <RemoveAbsence absence={absence} />
            </span>
            <span className="sub">
              {[ofOne ? null : days(absence), absence.reason]
                .filter((part) => part != null)
                .join(' · ')}
            </span>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Who({ absence: { bus, driver } }: { absence: Absence }) {
  return bus == null ? (
    <span className="strong">{driver?.full_name}</span>
  ) : (
    <Plate number={bus.registration_number} />
  )
}

/** 28 Nov 2026 – 2 Dec 2026, one day alone, or until further notice. */
function useDays() {
  const text = useText()
  const { day } = useFormat()
  return ({ from_day: from, until_day: until }: Absence) => {
    if (until == null) return text('schedule.openAbsence', { from: day(from) })
    return until === from ? day(from) : `${day(from)} – ${day(until)}`
  }
}
