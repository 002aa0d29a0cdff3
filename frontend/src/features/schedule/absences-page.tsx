import './schedule.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '@/api/problem'
import { EmptyState } from '@/components/empty-state'
import { ErrorState } from '@/components/error-state'
import { Glyph } from '@/components/glyph'
import { Page } from '@/components/page'
import { dayIn } from '@/components/period'
import { Plate } from '@/components/plate'
import { Sheet } from '@/components/sheet'
import { useCompanyZone } from '@/text/company-zone'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { AbsenceDialog } from './absence-dialog'
import { absencesFrom, type Absence } from './absence-queries'
import { RemoveAbsence } from './remove-absence'
import { TimetableTabs } from './timetable-tabs'

/** Buses in the workshop and drivers on leave, today and later. */
export function AbsencesPage() {
  const text = useText()
  const today = dayIn(useCompanyZone(), new Date())
  const { data, error, isFetching, refetch } = useQuery(absencesFrom(today))
  const [open, setOpen] = useState<Absence | 'new' | null>(null)
  const add = () => {
    setOpen('new')
  }
  return (
    <Page
      title={text('schedule.absences')}
      actions={
        <button type="button" className="btn" onClick={add}>
          <Glyph name="add" />
          {text('schedule.addAbsence')}
        </button>
      }
    >
      <TimetableTabs />
      {data === undefined && error !== null && (
        <ErrorState
          title={text('schedule.absencesFailed')}
          problem={asProblem(error)}
          busy={isFetching}
          onAgain={() => void refetch()}
        />
      )}
      {data?.rows.length === 0 && (
        <EmptyState
          title={text('schedule.noAbsences')}
          first={
            <button type="button" className="btn primary" onClick={add}>
              {text('schedule.addAbsence')}
            </button>
          }
        >
          {text('schedule.noAbsencesWhat')}
        </EmptyState>
      )}
      {data !== undefined && data.rows.length > 0 && (
        <Sheet title={text('schedule.absencesCount', { count: data.rows.length })}>
          <ul className="lines">
            {data.rows.map((absence) => (
              <AbsenceLine
                key={absence.id}
                absence={absence}
                today={today}
                onEdit={() => {
                  setOpen(absence)
                }}
              />
            ))}
          </ul>
        </Sheet>
      )}
      {open !== null && (
        <AbsenceDialog
          absence={open === 'new' ? null : open}
          today={today}
          onClose={() => {
            setOpen(null)
          }}
        />
      )}
    </Page>
  )
}

type AbsenceLineProps = {
  readonly absence: Absence
  readonly today: string
  readonly onEdit: () => void
}

function AbsenceLine({ absence, today, onEdit }: AbsenceLineProps) {
  const text = useText()
  const format = useFormat()
  const { bus, driver, from_day: from, until_day: until, reason } = absence
  const now = from <= today
  return (
    <li>
      <div className="line absence">
        <span className="cut">
          {bus == null ? (driver?.full_name ?? '') : <Plate number={bus.registration_number} />}{' '}
          {now && <span className="badge want">{text('schedule.awayNow')}</span>}
        </span>
        <span className="row">
          <button type="button" className="btn sm" onClick={onEdit}>
            {text('schedule.changeAbsence')}
          </button>
          <RemoveAbsence absence={absence} />
        </span>
        <span className="sub">
          {until == null
            ? text('schedule.openAbsence', { from: format.day(from) })
            : `${format.day(from)} – ${format.day(until)}`}
          {reason != null && ` · ${reason}`}
        </span>
      </div>
    </li>
  )
}
