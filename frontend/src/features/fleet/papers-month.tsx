import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { Glyph } from '@/components/glyph'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { useFormat } from '@/text/format'
import { useSpoken, useText } from '@/text/language'
import { MonthEntry, type Entry } from './month-entry'
import { monthAfter, monthWord, weekdayWord, weeksOf } from './month'
import { papersBetween, taxesBetween } from './paper-queries'
import { standingOf, taxStanding } from './paper-words'

type PapersMonthProps = {
  /** 2026-11 */
  readonly month: string
  readonly today: string
  readonly alertDays: number
}

/** What ends or is due on which day of a month. On a phone only the days that have something. */
export function PapersMonth({ month, today, alertDays }: PapersMonthProps) {
  const text = useText()
  const format = useFormat()
  const { locale } = useSpoken()
  const weeks = weeksOf(month)
  const { entries, error, busy, again } = useEntries(weeks, alertDays)
  const slow = useSlow(entries === undefined && error === null)
  const days = [...(entries ?? new Map<string, Entry[]>())]
    .filter(([day]) => day.startsWith(month))
    .sort(([one], [other]) => one.localeCompare(other))
  const name = monthWord(month, locale)
  return (
    <section className="sheet" aria-labelledby="month">
      <header>
        <h2 id="month">{name}</h2>
        <span className="end row">
          <Link
            className="btn quiet sm icon"
            to="/office/papers/month"
            search={{ month: monthAfter(month, -1) }}
            aria-label={text('papers.monthBefore')}
            title={text('papers.monthBefore')}
          >
            <Glyph name="previous" />
          </Link>
          <Link className="btn sm" to="/office/papers/month" search={{}}>
            {text('papers.thisMonth')}
          </Link>
          <Link
            className="btn quiet sm icon"
            to="/office/papers/month"
            search={{ month: monthAfter(month, 1) }}
            aria-label={text('papers.monthAfter')}
            title={text('papers.monthAfter')}
          >
            <Glyph name="next" />
          </Link>
        </span>
      </header>
      {entries === undefined && error !== null && (
        <ErrorState
          title={text('papers.monthFailed')}
          problem={asProblem(error)}
          busy={busy}
          onAgain={again}
        />
      )}
      {slow && (
        <div className="in">
          <Skeleton />
        </div>
      )}
      {entries !== undefined && (
        <>
          <table className="calm" aria-busy={busy}>
            <caption className="sr">{text('papers.monthOf', { month: name })}</caption>
            <thead>
              <tr>
                {(weeks[0] ?? []).map((day) => (
                  <th key={day} scope="col" abbr={weekdayWord(day, locale, 'long')}>
                    {weekdayWord(day, locale, 'short')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week[0]}>
                  {week.map((day) => (
                    <td key={day} className={cellClass(day, month, today)}>
                      <span className="d">
                        {Number(day.slice(8))}
                        {day === today && ` ${text('papers.today')}`}
                      </span>
                      {entries.get(day)?.map((entry) => (
                        <MonthEntry key={entry.key} entry={entry} />
                      ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <div className="agenda">
            {days.length === 0 && (
              <p className="in soft">{text('papers.nothingInMonth', { month: name })}</p>
            )}
            {days.map(([day, all]) => (
              <section key={day} aria-labelledby={`day-${day}`}>
                <h3 id={`day-${day}`}>
                  {weekdayWord(day, locale, 'short')} {format.day(day)}
                  {day === today && ` · ${text('papers.today')}`}
                </h3>
                {all.map((entry) => (
                  <MonthEntry key={entry.key} entry={entry} whole />
                ))}
              </section>
            ))}
          </div>
        </>
      )}
    </section>
  )
}

const cellClass = (day: string, month: string, today: string) =>
  [!day.startsWith(month) && 'out', day === today && 'today'].filter(Boolean).join(' ') || undefined

function useEntries(weeks: readonly (readonly string[])[], alertDays: number) {
  const text = useText()
  const from = weeks[0]?.[0] ?? ''
  const to = weeks.at(-1)?.at(-1) ?? ''
  const papers = useQuery(papersBetween(from, to))
  const taxes = useQuery(taxesBetween(from, to))
  const again = () => {
    for (const query of [papers, taxes]) if (query.isError) void query.refetch()
  }
  return {
    entries:
      papers.data === undefined || taxes.data === undefined
        ? undefined
        : byDay([
            ...papers.data.map((paper): Entry => ({
              key: `paper-${paper.id}`,
              day: paper.valid_until,
              holder: paper.holder,
              kind: paper.kind,
              status: standingOf(paper, alertDays, text),
              paper: paper.id,
            })),
            ...taxes.data.map((tax): Entry => ({
              key: `tax-${tax.id}`,
              day: tax.due_date,
              holder: tax.bus,
              kind: 'road_tax',
              status: taxStanding(tax, text),
              bus: tax.bus_id,
            })),
          ]),
    error: papers.error ?? taxes.error,
    busy: papers.isFetching || taxes.isFetching,
    again,
  }
}

function byDay(entries: readonly Entry[]): Map<string, Entry[]> {
  const days = new Map<string, Entry[]>()
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry])
  return days
}
