import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Glyph } from '@/components/glyph'
import { Sheet } from '@/components/sheet'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { me } from '@/features/identity/me-queries'
import { monthOf } from '@/features/trip/driver-trip-queries'
import { useFormat } from '@/text/format'
import { useSpoken, useText } from '@/text/language'

/** What a month has come to, and the months before it. */
export function MonthSheet({ month: first }: { month: string }) {
  const text = useText()
  const format = useFormat()
  const { locale } = useSpoken()
  const [month, setMonth] = useState(first)
  const { data: person } = useQuery(me)
  const id = person?.profile_id ?? ''
  const { data, error } = useQuery({ ...monthOf(id, month), enabled: id !== '' })
  const slow = useSlow(data === undefined && error === null)
  const named = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
  }).format(new Date(`${month}-01T00:00:00Z`))
  return (
    <Sheet
      title={named}
      end={
        <span className="row">
          <button
            type="button"
            className="btn quiet icon"
            aria-label={text('drive.monthBefore')}
            onClick={() => {
              setMonth(beside(month, -1))
            }}
          >
            <Glyph name="previous" />
          </button>
          <button
            type="button"
            className="btn quiet icon"
            aria-label={text('drive.monthAfter')}
            onClick={() => {
              setMonth(beside(month, 1))
            }}
          >
            <Glyph name="next" />
          </button>
        </span>
      }
    >
      <p className="in" role="status">
        {data !== undefined &&
          text('drive.month', { count: data.trips, km: format.distance(data.distance_km) })}
        {data === undefined && error !== null && text('drive.monthFailed')}
        {slow && <Skeleton width="middle" />}
      </p>
    </Sheet>
  )
}

function beside(month: string, by: number): string {
  const [year = 0, at = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, at - 1 + by, 1)).toISOString().slice(0, 7)
}
