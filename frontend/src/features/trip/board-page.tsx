import './board.css'
import { useQuery } from '@tanstack/react-query'
import { linkOptions, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { QuestionsDialog } from '@/components/form/questions-dialog'
import { Page } from '@/components/page'
import { ProblemNotice } from '@/components/problem-notice'
import { Sheet } from '@/components/sheet'
import { Skeleton } from '@/components/skeleton'
import { Tabs } from '@/components/tabs'
import { useSlow } from '@/components/use-slow'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { BoardDay } from './board-day'
import { BoardDays } from './board-days'
import { countsOf } from './board-lanes'
import { BoardPlanned } from './board-planned'
import { tripBoard, type BoardTrip } from './board-queries'
import { sideOf, type BoardSearch } from './board-search'
import { boardHeading } from './board-words'
import { GiveDialog } from './give-dialog'
import { useGiving } from './use-giving'

/** A day by bus and by driver, where a planned trip can be given to somebody else. */
export function BoardPage() {
  const text = useText()
  const format = useFormat()
  const navigate = useNavigate()
  const search: BoardSearch = useSearch({ strict: false })
  const side = sideOf(search)
  const { data, error, isFetching, refetch } = useQuery(tripBoard(search.day))
  const slow = useSlow(data === undefined && error === null)
  const [chosen, setChosen] = useState<BoardTrip | null>(null)
  const giving = useGiving(() => {
    setChosen(null)
  })
  const day = (next?: string) => {
    void navigate({ to: '/office/trips/board', search: { ...search, day: next } })
  }
  const tab = (by?: 'driver') =>
    linkOptions({
      to: '/office/trips/board',
      search: { day: search.day, by },
      // Who does not say by whom means by bus; that is no part of the other one.
      activeOptions: { exact: true, includeSearch: true },
    })
  return (
    <Page
      title={text('board.title')}
      beside={data !== undefined && format.weekdate(`${data.date}T12:00:00Z`)}
      actions={<BoardDays day={data?.date} onChange={day} />}
    >
      <div className="stack-sheets">
        <div className="board-sides">
          <Tabs
            label={text('board.sides')}
            tabs={[
              { link: tab(), label: text('board.byBus') },
              { link: tab('driver'), label: text('board.byDriver') },
            ]}
          />
        </div>
        {giving.problem !== null && chosen === null && <ProblemNotice problem={giving.problem} />}
        <div className="by-bus">
          <Sheet
            title={
              data === undefined ? text('board.title') : boardHeading(text, countsOf(data.trips))
            }
          >
            {data !== undefined && <BoardDay board={data} side={side} onMove={giving.give} />}
            {data === undefined && error !== null && (
              <ErrorState
                title={text('board.failed')}
                problem={asProblem(error)}
                busy={isFetching}
                onAgain={() => void refetch()}
              />
            )}
            {slow && (
              <div className="in stack">
                <Skeleton width="long" />
                <Skeleton width="middle" />
              </div>
            )}
          </Sheet>
        </div>
        {data !== undefined && <BoardPlanned trips={data.trips} onGive={setChosen} />}
      </div>
      {chosen !== null && data !== undefined && (
        <GiveDialog
          trip={chosen}
          board={data}
          giving={giving}
          onClose={() => {
            giving.dismiss()
            setChosen(null)
          }}
        />
      )}
      {giving.questions !== null && (
        <QuestionsDialog
          questions={giving.questions}
          onAnswer={giving.answer}
          onClose={giving.dismiss}
        />
      )}
    </Page>
  )
}
