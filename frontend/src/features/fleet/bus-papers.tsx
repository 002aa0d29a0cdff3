import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Bus } from './bus-queries'
import { PaperBadge, usePaperState } from './paper-badge'
import { wantsRenewal } from './paper-state'
import { papers, validUntil } from './papers'

/** The usual papers in a line each: up to which day, and how it stands with it. */
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
  const states = papers.map(({ member }) => stateOf(validUntil(bus, member)))
  const toRenew = states.filter(wantsRenewal).length
  if (toRenew > 0) return text('fleet.papersToRenew', { count: toRenew })
  const missing = states.filter((state) => state === 'missing').length
  return missing > 0 ? text('fleet.papersMissing', { count: missing }) : text('fleet.papersFine')
}
