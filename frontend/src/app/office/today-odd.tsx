import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { dayIn } from '@/components/period'
import { spaced } from '@/components/plate'
import { Sheet } from '@/components/sheet'
import { wayWord } from '@/components/trip-words'
import { tripsLacking } from '@/features/trip/board-queries'
import { lackingLink } from '@/features/trip/lacking-link'
import { useCompanyZone } from '@/text/company-zone'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'

/** What an office looks after, the most costly first. */
const lacks = ['readings', 'takings', 'decision'] as const

/** Trips in which something is missing or does not fit; each line leads to those. */
export function TodayOdd() {
  const text = useText()
  const format = useFormat()
  const today = dayIn(useCompanyZone(), new Date())
  const answers = useQueries({ queries: lacks.map((lacking) => tripsLacking(lacking)) })
  const known = answers.every(({ data }) => data !== undefined)
  const failed = answers.find(({ data, isError }) => isError && data === undefined)
  const lines = lacks.flatMap((lacking, at) => {
    const answer = answers[at]?.data
    return answer?.first == null ? [] : [{ lacking, count: answer.count, first: answer.first }]
  })
  return (
    <Sheet title={text(known && lines.length === 0 ? 'today.nothingOdd' : 'today.odd')}>
      {failed !== undefined ? (
        <ErrorState
          title={text('today.oddFailed')}
          problem={asProblem(failed.error)}
          busy={answers.some(({ isFetching }) => isFetching)}
          onAgain={() => {
            for (const { isError, refetch } of answers) if (isError) void refetch()
          }}
        />
      ) : (
        known && lines.length === 0 && <p className="in soft">{text('today.nothingOddWhat')}</p>
      )}
      <ul className="lines">
        {lines.map(({ lacking, count, first }) => (
          <li key={lacking}>
            <Link className="line" {...lackingLink(lacking)}>
              <span className="cut">{text(`today.lacks_${lacking}`)}</span>
              <span className="num">{text('board.trips', { count })}</span>
              <span className="sub">
                {[
                  first.trip_date > today
                    ? format.day(first.trip_date)
                    : text('today.since', { day: format.day(first.trip_date) }),
                  first.bus == null ? null : spaced(first.bus.registration_number),
                  wayWord(first),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
