import { useMemo } from 'react'
import { ClippedCell } from '@/components/list/clipped-cell'
import type { Column } from '@/components/list/column'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Paper } from './paper-queries'
import { HolderName, kindWord, named, PaperStanding } from './paper-words'

export function usePaperColumns(): readonly Column<Paper>[] {
  const text = useText()
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'holder',
        head: text('papers.holder'),
        names: true,
        sort: ['holder', '-holder'],
        card: 'name',
        cell: (paper) => (
          <>
            <HolderName holder={paper.holder} />
            <span className="sr">, {kindWord(text, paper.kind)}</span>
          </>
        ),
      },
      {
        id: 'kind',
        head: text('papers.kind'),
        sort: ['kind', '-kind'],
        card: 'subject',
        cell: (paper) => <ClippedCell words={kindWord(text, paper.kind)} />,
      },
      {
        id: 'number',
        head: text('papers.number'),
        minor: true,
        cell: (paper) => <ClippedCell words={paper.number} />,
      },
      {
        id: 'issuer',
        head: text('papers.issuer'),
        minor: true,
        cell: (paper) => <ClippedCell words={paper.issuer} />,
      },
      {
        id: 'valid_from',
        head: text('papers.from'),
        minor: true,
        extra: true,
        cell: (paper) =>
          paper.valid_from != null && (
            <span className="nowrap">{format.day(paper.valid_from)}</span>
          ),
      },
      {
        id: 'valid_until',
        head: text('papers.until'),
        sort: ['valid_until', '-valid_until'],
        card: 'date',
        cell: (paper) => <span className="nowrap">{format.day(paper.valid_until)}</span>,
      },
      {
        id: 'state',
        head: text('papers.state'),
        card: 'status',
        cell: (paper) => <PaperStanding paper={paper} />,
      },
      {
        id: 'amount',
        head: text('papers.amount'),
        number: true,
        minor: true,
        cell: (paper) => paper.amount != null && format.money(paper.amount),
      },
      {
        id: 'scan',
        head: text('papers.scan'),
        minor: true,
        cell: (paper) =>
          paper.document_url != null && (
            <a
              href={paper.document_url}
              target="_blank"
              rel="noreferrer"
              aria-label={text('papers.openScanOf', named(text, paper))}
            >
              {text('common.show')}
            </a>
          ),
      },
    ],
    [text, format],
  )
}
