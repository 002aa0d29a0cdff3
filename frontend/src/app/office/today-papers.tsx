import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { Sheet } from '@/components/sheet'
import { paperAlertDays } from '@/features/fleet/bus-queries'
import { papersToRenew } from '@/features/fleet/paper-queries'
import { HolderName, kindWord, PaperStanding } from '@/features/fleet/paper-words'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'

/** More of them are one step away. */
const MOST_SHOWN = 5

/** What has run out, and what will before long. */
export function TodayPapers() {
  const text = useText()
  const format = useFormat()
  const { data: days = 0 } = useQuery(paperAlertDays)
  const { data, error, isFetching, refetch } = useQuery(papersToRenew(days))
  return (
    <Sheet
      title={text(data?.total === 0 ? 'today.noPapers' : 'today.papers')}
      end={
        data !== undefined &&
        data.total > 0 && (
          <Link className="small" to="/office/papers">
            {text('today.allPapers', { count: data.total })}
          </Link>
        )
      }
    >
      {data?.total === 0 && <p className="in soft">{text('today.noPapersWhat', { days })}</p>}
      {data === undefined && error !== null && (
        <ErrorState
          title={text('papers.sheetFailed')}
          problem={asProblem(error)}
          busy={isFetching}
          onAgain={() => void refetch()}
        />
      )}
      <ul className="lines">
        {data?.rows.slice(0, MOST_SHOWN).map((paper) => (
          <li key={paper.id}>
            <Link className="line" to="/office/papers" search={{ open: paper.id }}>
              <span className="cut">
                <HolderName holder={paper.holder} /> {kindWord(text, paper.kind)}
              </span>
              <span className="num">
                <PaperStanding paper={paper} />
              </span>
              <span className="sub">{format.day(paper.valid_until)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
