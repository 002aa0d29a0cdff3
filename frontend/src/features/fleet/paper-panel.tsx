import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { asProblem, type ApiProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import type { Opened } from '@/components/list/data-list'
import { RecordPanel } from '@/components/list/record-panel'
import { Notice } from '@/components/notice'
import { ProblemNotice } from '@/components/problem-notice'
import { Skeleton } from '@/components/skeleton'
import { useSlow } from '@/components/use-slow'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { HolderLink } from './holder-link'
import { PaperLines } from './paper-lines'
import {
  paper as paperOf,
  papersOf,
  type Holder,
  type HolderRef,
  type Paper,
} from './paper-queries'
import { PaperSteps } from './paper-steps'
import { holderWord, kindWord, named, PaperStanding } from './paper-words'

/** One paper beside the list: what it says, the scan, what was before it, and what can be done. */
export function PaperPanel({ id, row, walk }: Opened<Paper>) {
  const text = useText()
  const { data, error, isFetching, refetch } = useQuery(paperOf(id))
  const paper = data?.record ?? row
  const slow = useSlow(paper === undefined && error === null)
  const [refusal, setRefusal] = useState<{ id: string; problem: ApiProblem | null } | null>(null)
  return (
    <RecordPanel
      title={paper === undefined ? text('papers.kind') : kindWord(text, paper.kind)}
      badge={paper && <PaperStanding paper={paper} />}
      subtitle={
        paper && (
          <>
            <HolderLink holder={paper.holder} /> {paper.holder.type === 'bus' && paper.holder.name}
          </>
        )
      }
      walk={walk}
      steps={
        data !== undefined && (
          <>
            {refusal?.id === id && refusal.problem !== null && (
              <ProblemNotice problem={refusal.problem} />
            )}
            <PaperSteps
              key={id}
              paper={data.record}
              etag={data.etag}
              onProblem={(problem) => {
                setRefusal({ id, problem })
              }}
            />
          </>
        )
      }
    >
      {error !== null && data === undefined && (
        <ErrorState
          title={text('papers.one')}
          problem={asProblem(error)}
          busy={isFetching}
          onAgain={() => void refetch()}
        />
      )}
      {paper !== undefined && (
        <>
          <PaperNotice paper={paper} />
          <PaperFacts paper={paper} />
          {paper.document_url != null && <Scan paper={paper} address={paper.document_url} />}
          <Earlier paper={paper} />
        </>
      )}
      {slow && <Skeleton />}
    </RecordPanel>
  )
}

function PaperNotice({ paper }: { paper: Paper }) {
  const text = useText()
  if (paper.state === 'closed')
    return (
      <section>
        <Notice glyph="none" title={text('papers.takenOutNotice')}>
          <p>{text('papers.takenOutBody')}</p>
        </Notice>
      </section>
    )
  if (paper.state !== 'reported') return null
  return (
    <section>
      <Notice tone="want" glyph="question" title={text('papers.toConfirm')}>
        <p>{text('papers.confirmHint', { name: holderWord(text, paper.holder) })}</p>
      </Notice>
    </section>
  )
}

function PaperFacts({ paper }: { paper: Paper }) {
  const text = useText()
  const format = useFormat()
  const facts: readonly (readonly [name: string, value: ReactNode])[] = [
    [text('papers.number'), paper.number],
    [text('papers.issuer'), paper.issuer],
    [text('papers.from'), paper.valid_from != null && format.day(paper.valid_from)],
    [text('papers.until'), format.day(paper.valid_until)],
    [text('papers.amount'), paper.amount != null && format.money(paper.amount)],
    [text('papers.note'), paper.note],
    [text('papers.entered'), format.moment(paper.created_at)],
    [
      text('papers.changed'),
      paper.updated_at !== paper.created_at && format.moment(paper.updated_at),
    ],
  ]
  return (
    <section>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value == null || value === false ? null : (
            <div key={name} className="contents">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  )
}

/** A photo is shown; a PDF opens in a tab of its own. */
function Scan({ paper, address }: { paper: Paper; address: string }) {
  const text = useText()
  const isPdf = /\.pdf($|\?)/i.test(address)
  const name = text('papers.openScanOf', named(text, paper))
  return (
    <section>
      <a
        className={isPdf ? 'btn' : 'scan'}
        href={address}
        target="_blank"
        rel="noreferrer"
        aria-label={isPdf ? undefined : name}
      >
        {isPdf ? text('papers.openScan') : <img src={address} alt="" />}
      </a>
    </section>
  )
}

/** The papers of the same kind that came before. */
function Earlier({ paper }: { paper: Paper }) {
  const text = useText()
  const { data } = useQuery(papersOf(refOf(paper.holder), paper.kind))
  const others = (data ?? []).filter(
    ({ id, valid_until: until }) => id !== paper.id && until <= paper.valid_until,
  )
  if (others.length === 0) return null
  return (
    <section className="panel-papers">
      <h3>{text('papers.earlier')}</h3>
      <PaperLines papers={others} />
    </section>
  )
}

export const refOf = ({ type, id }: Holder): HolderRef => ({
  type: type === 'bus' || type === 'person' ? type : 'company',
  ...(id == null ? {} : { id }),
})
