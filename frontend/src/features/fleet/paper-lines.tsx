import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Paper } from './paper-queries'
import { holderValue } from './paper-values'
import { kindWord, PaperStanding } from './paper-words'

/** Each paper in a line. */
export function PaperLines({ papers }: { papers: readonly Paper[] }) {
  return (
    <ul className="lines paper-lines">
      {papers.map((paper) => (
        <PaperLine key={paper.id} paper={paper} />
      ))}
    </ul>
  )
}

type PaperLineProps = {
  readonly paper: Paper
  /** What can be done with it at once. */
  readonly steps?: ReactNode
}

/** A line that leads to the paper: what it is, until when, and how it stands with it. */
export function PaperLine({ paper, steps }: PaperLineProps) {
  const text = useText()
  const format = useFormat()
  return (
    <li>
      <Link className="line" to="/office/papers" search={placeOf(paper)}>
        <span className="cut">
          {kindWord(text, paper.kind)}
          {detailOf(paper) !== '' && <small className="soft">{detailOf(paper)}</small>}
        </span>
        <span className="small soft num">{format.day(paper.valid_until)}</span>
        <PaperStanding paper={paper} />
      </Link>
      {steps}
    </li>
  )
}

const detailOf = ({ number, issuer }: Paper) => [number, issuer].filter(Boolean).join(' · ')

/** Beside those that it belongs to. */
const placeOf = ({ id, holder }: Paper) => ({
  open: id,
  show: 'earlier',
  ...(holder.type === 'company' ? { holder: 'company' } : { who: holderValue(holder) }),
})
