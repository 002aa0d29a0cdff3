import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '@/api/problem'
import { ErrorState } from '@/components/error-state'
import { Skeleton } from '@/components/skeleton'
import { StatusBadge, type Status } from '@/components/status-badge'
import { useSlow } from '@/components/use-slow'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { HolderLink } from './holder-link'
import { PaperDialog } from './paper-dialog'
import { papersToRenew, taxesToPay, type Holder, type Paper, type TaxRecord } from './paper-queries'
import { holderWord, kindWord, named, standingOf, taxStanding } from './paper-words'
import { URGENT_DAYS } from './paper-state'
import { PayTaxDialog } from './pay-tax-dialog'

type Line = {
  readonly id: string
  readonly day: string
  readonly left: number
  readonly holder: Holder
  readonly kind: string
  readonly status: Status
  readonly paper?: Paper
  readonly tax?: TaxRecord
}

/** Papers to renew and taxes to pay, what is late first. Only the first that is late asks in marigold. */
export function RenewNext({ days }: { days: number }) {
  const text = useText()
  const papers = useQuery(papersToRenew(days))
  const taxes = useQuery(taxesToPay(days))
  const [open, setOpen] = useState<Line | null>(null)
  const known = papers.data !== undefined && taxes.data !== undefined
  const error = papers.error ?? taxes.error
  const slow = useSlow(!known && error === null)
  const close = () => {
    setOpen(null)
  }
  const lines = useLines(papers.data?.rows ?? [], taxes.data ?? [], days)
  const groups = [
    { name: text('papers.groupExpired'), has: ({ left }: Line) => left < 0 },
    {
      name: text('papers.groupUrgent'),
      has: ({ left }: Line) => left >= 0 && left <= URGENT_DAYS,
    },
    { name: text('papers.groupSoon', { days }), has: ({ left }: Line) => left > URGENT_DAYS },
  ]
  return (
    <section className="sheet" aria-labelledby="next">
      <header>
        <h2 id="next">{text('papers.next')}</h2>
      </header>
      {!known && error !== null && (
        <ErrorState
          title={text('papers.sheetFailed')}
          problem={asProblem(error)}
          busy={papers.isFetching || taxes.isFetching}
          onAgain={() => {
            for (const query of [papers, taxes]) if (query.isError) void query.refetch()
          }}
        />
      )}
      {slow && (
        <div className="in">
          <Skeleton />
        </div>
      )}
      {known && lines.length === 0 && (
        <p className="in soft">{text('papers.nextNothing', { days })}</p>
      )}
      {lines.length > 0 && (
        <table className="t plain cards renew-next">
          <caption className="sr">{text('papers.next')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('papers.holder')}</th>
              <th scope="col">{text('papers.paper')}</th>
              <th scope="col">{text('papers.state')}</th>
              <th scope="col">
                <span className="sr">{text('papers.step')}</span>
              </th>
            </tr>
          </thead>
          {groups.map(({ name, has }) => {
            const own = lines.filter(has)
            return (
              own.length > 0 && (
                <tbody key={name}>
                  <tr className="grp">
                    <td colSpan={4}>{name}</td>
                  </tr>
                  {own.map((line) => (
                    <Row
                      key={line.id}
                      line={line}
                      first={line === lines[0] && line.left < 0}
                      onStep={() => {
                        setOpen(line)
                      }}
                    />
                  ))}
                </tbody>
              )
            )
          })}
        </table>
      )}
      {open?.paper !== undefined && (
        <PaperDialog task={{ kind: 'renew', paper: open.paper }} onClose={close} />
      )}
      {open?.tax !== undefined && <PayTaxDialog tax={open.tax} onClose={close} />}
    </section>
  )
}

type RowProps = { readonly line: Line; readonly first: boolean; readonly onStep: () => void }

function Row({ line, first, onStep }: RowProps) {
  const text = useText()
  const format = useFormat()
  const name =
    line.paper === undefined
      ? text('papers.payOf', { holder: holderWord(text, line.holder) })
      : text('papers.renewOf', named(text, line.paper))
  return (
    <tr>
      <th scope="row">
        <HolderLink holder={line.holder} />
      </th>
      <td>
        <span>
          {kindWord(text, line.kind)}
          <small>{format.day(line.day)}</small>
        </span>
      </td>
      <td>
        <StatusBadge {...line.status} />
      </td>
      <td className="num">
        <button
          type="button"
          className={first ? 'btn sm primary' : 'btn sm'}
          aria-label={name}
          onClick={onStep}
        >
          {text(line.paper === undefined ? 'papers.pay' : 'papers.renew')}
        </button>
      </td>
    </tr>
  )
}

function useLines(papers: readonly Paper[], taxes: readonly TaxRecord[], days: number) {
  const text = useText()
  const lines: Line[] = [
    ...papers.map((paper) => ({
      id: paper.id,
      day: paper.valid_until,
      left: paper.days_left,
      holder: paper.holder,
      kind: paper.kind,
      status: standingOf(paper, days, text),
      paper,
    })),
    ...taxes.map((tax) => ({
      id: tax.id,
      day: tax.due_date,
      left: tax.days_left,
      holder: tax.bus,
      kind: 'road_tax',
      status: taxStanding(tax, text),
      tax,
    })),
  ]
  return lines.sort((one, other) => one.day.localeCompare(other.day))
}
