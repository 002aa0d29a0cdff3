import type { Text } from '@/text/catalogue'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Bus } from './bus-queries'
import { wantsRenewal, type PaperState } from './days'
import { PaperBadge, usePaperState } from './paper-badge'
import { papers, validUntil } from './papers'

/** Each paper in a line: up to which day, and how it stands with it. */
export function BusPapers({ bus }: { bus: Bus }) {
  const text = useText()
  const format = useFormat()
  return (
    <ul className="lines bus-papers">
      {papers.map(({ name, member }) => {
        const until = validUntil(bus, member)
        return (
          <li key={name}>
            <div className="line">
              <span>{text(`fleet.${name}`)}</span>
              <span className="small soft num">{until !== null && format.day(until)}</span>
              <PaperBadge until={until} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** The answer above them: how many want something. */
export function usePapersHeading(bus: Bus): string {
  const text = useText()
  const stateOf = usePaperState()
  return headingOf(
    papers.map(({ member }) => stateOf(validUntil(bus, member))),
    text,
  )
}

function headingOf(states: readonly PaperState[], text: Text): string {
  const toRenew = states.filter(wantsRenewal).length
  if (toRenew > 0) return text('fleet.papersToRenew', { count: toRenew })
  const missing = states.filter((state) => state === 'missing').length
  return missing > 0 ? text('fleet.papersMissing', { count: missing }) : text('fleet.papersFine')
}
