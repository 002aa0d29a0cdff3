import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { dayIn } from '@/components/period'
import { Sheet } from '@/components/sheet'
import { useCompanyZone } from '@/text/company-zone'
import { useText } from '@/text/language'
import { AbsenceDialog } from './absence-dialog'
import { AbsenceLines } from './absence-lines'
import { absencesFrom, type Absence, type AwayRef } from './absence-queries'

/** When a bus or a driver cannot be had, on its page. */
export function AbsencesSheet({ of }: { of: AwayRef }) {
  const text = useText()
  const today = dayIn(useCompanyZone(), new Date())
  const { data, error, isFetching, refetch } = useQuery(absencesFrom({ from: today, of }))
  const [open, setOpen] = useState<Absence | 'new' | null>(null)
  const away = data?.rows.some(({ from_day: from }) => from <= today) ?? false
  return (
    <Sheet
      title={text(away ? 'schedule.isAway' : 'schedule.absencesOf')}
      end={
        <button
          type="button"
          className="btn sm"
          onClick={() => {
            setOpen('new')
          }}
        >
          {text('schedule.enterAbsence')}
        </button>
      }
    >
      {data === undefined && error !== null && (
        <ErrorState
          title={text('schedule.absencesFailed')}
          problem={asProblem(error)}
          busy={isFetching}
          onAgain={() => void refetch()}
        />
      )}
      {data?.rows.length === 0 && (
        <p className="in soft">
          {text(of.kind === 'bus' ? 'schedule.busIsThere' : 'schedule.driverIsThere')}
        </p>
      )}
      {data !== undefined && data.rows.length > 0 && (
        <AbsenceLines absences={data.rows} today={today} ofOne onEdit={setOpen} />
      )}
      {open !== null && (
        <AbsenceDialog
          absence={open === 'new' ? null : open}
          of={of}
          today={today}
          onClose={() => {
            setOpen(null)
          }}
        />
      )}
    </Sheet>
  )
}
