import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { CalendarLinksDialog } from './calendar-links-dialog'
import { useText } from '@/text/language'
import { PapersFrame } from './papers-frame'
import { PapersMonth } from './papers-month'
import { paperAlertDays } from './bus-queries'
import { RenewNext } from './renew-next'
import { useToday } from './use-today'

/** Papers and taxes of a month by their days, and beside them what has to be renewed next. */
export function PapersMonthPage() {
  const text = useText()
  const today = useToday()
  const { month = today.slice(0, 7) }: { readonly month?: string } = useSearch({ strict: false })
  const { data: days = 0 } = useQuery(paperAlertDays)
  const [subscribing, setSubscribing] = useState(false)
  return (
    <PapersFrame
      actions={
        <button
          type="button"
          className="btn"
          onClick={() => {
            setSubscribing(true)
          }}
        >
          {text('papers.subscribe')}
        </button>
      }
    >
      <div className="papers-month">
        <PapersMonth month={month} today={today} alertDays={days} />
        <RenewNext days={days} />
      </div>
      {subscribing && (
        <CalendarLinksDialog
          onClose={() => {
            setSubscribing(false)
          }}
        />
      )}
    </PapersFrame>
  )
}
