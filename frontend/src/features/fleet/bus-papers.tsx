import { useQuery } from '@tanstack/react-query'
import type { Text } from '@/text/catalogue'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Bus } from './bus-queries'
import { currentPapers, type Paper } from './bus-records-queries'
import { wantsRenewal, type PaperState } from './paper-state'
import { PaperBadge, usePaperState } from './paper-badge'
import { papers, validUntil } from './papers'

type Line = {
  readonly kind: string
  readonly word: string
  readonly until: string | null
  /** Its number, and who has issued it. */
  readonly detail?: string
}

/** Each paper in a line: up to which day, and how it stands with it. Others than the usual ones come with `others`. */
export function BusPapers({ bus, others = [] }: { bus: Bus; others?: readonly Paper[] }) {
  const format = useFormat()
  return (
    <ul className="lines bus-papers">
      {useLines(bus, others).map(({ kind, word, until, detail }) => (
        <li key={kind}>
          <div className="line">
            <span>
              {word}
              {detail !== undefined && <small className="soft">{detail}</small>}
            </span>
            <span className="small soft num">{until !== null && format.day(until)}</span>
            <PaperBadge until={until} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The papers that the office keeps of a bus beside their days; none until they are here. */
export function usePapersOf(bus: Bus): readonly Paper[] {
  return useQuery(currentPapers(bus.id)).data ?? none
}

const none: readonly Paper[] = []

function useLines(bus: Bus, kept: readonly Paper[]): readonly Line[] {
  const text = useText()
  const usual = papers.map(({ name, member }): Line => {
    const paper = kept.find(({ kind }) => kind === name)
    const until = validUntil(bus, member)
    return { kind: name, word: text(`fleet.${name}`), until, detail: paper && detailOf(paper) }
  })
  const own = kept.filter(({ kind }) => papers.every(({ name }) => name !== kind))
  return [
    ...usual,
    ...own.map((paper) => ({
      kind: paper.kind,
      word: paper.kind === 'road_tax' ? text('fleet.tax') : paper.kind,
      until: paper.valid_until,
      detail: detailOf(paper),
    })),
  ]
}

const detailOf = ({ number, issuer }: Paper) =>
  [number, issuer].filter(Boolean).join(' · ') || undefined

/** The answer above them: how many want something. */
export function usePapersHeading(bus: Bus, kept: readonly Paper[] = []): string {
  const text = useText()
  const stateOf = usePaperState()
  return headingOf(
    useLines(bus, kept).map(({ until }) => stateOf(until)),
    text,
  )
}

function headingOf(states: readonly PaperState[], text: Text): string {
  const toRenew = states.filter(wantsRenewal).length
  if (toRenew > 0) return text('fleet.papersToRenew', { count: toRenew })
  const missing = states.filter((state) => state === 'missing').length
  return missing > 0 ? text('fleet.papersMissing', { count: missing }) : text('fleet.papersFine')
}
