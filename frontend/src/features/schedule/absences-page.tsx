import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '@/api/problem'
import { EmptyState } from '@/components/empty-state'
import { ErrorState } from '@/components/error-state'
import { Glyph } from '@/components/glyph'
import { Page } from '@/components/page'
import { dayIn } from '@/components/period'
import { Sheet } from '@/components/sheet'
import { useAdding } from '@/components/use-adding'
import { useCompanyZone } from '@/text/company-zone'
import { useText } from '@/text/language'
import { AbsenceDialog } from './absence-dialog'
import { AbsenceLines } from './absence-lines'
import { absencesFrom, type Absence } from './absence-queries'
import { TimetableTabs } from './timetable-tabs'

/** Buses in the workshop and drivers on leave, today and later. */
export function AbsencesPage() {
  const text = useText()
  const today = dayIn(useCompanyZone(), new Date())
  const { data, error, isFetching, refetch } = useQuery(absencesFrom({ from: today }))
  const [changed, setChanged] = useState<Absence | null>(null)
  const { adding, add, close } = useAdding()
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
      <div className="stack-sheets">
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
            <AbsenceLines absences={data.rows} today={today} onEdit={setChanged} />
          </Sheet>
        )}
      </div>
      {(adding || changed !== null) && (
        <AbsenceDialog
          absence={changed}
          today={today}
          onClose={() => {
            setChanged(null)
            close()
          }}
        />
      )}
    </Page>
  )
}
