import { BusyButton } from '@/components/busy-button'
import { Glyph } from '@/components/glyph'
import { OfficeGlyph } from '@/components/office-glyph'
import { useFormat } from '@/text/format'
import { PartRow } from './part-row'
import { useSamples } from './samples'

const colours = [
  'paper-0',
  'paper-1',
  'paper-2',
  'paper-3',
  'line',
  'line-strong',
  'ink-3',
  'ink-2',
  'ink-1',
  'accent',
  'accent-mark',
  'accent-bg',
  'good-mark',
  'info-mark',
  'bad-mark',
  'idle-mark',
] as const

/** Colours, letters and buttons. */
export function LookParts() {
  const words = useSamples()
  const format = useFormat()
  return (
    <>
      <PartRow name={words.colour}>
        {colours.map((colour) => (
          <div key={colour} className="part-colour">
            <span style={{ background: `var(--${colour})` }} />
            {colour}
          </div>
        ))}
      </PartRow>
      <PartRow name={words.type}>
        <div className="part-wide part-type">
          <span className="part-30">{format.money(1_245_300)}</span>
          <span className="part-20">{words.pageTitle}</span>
          <span className="part-16">{words.section}</span>
          <span>
            {words.officeText} {format.distance(412_806)},{' '}
            <span className="neg">{format.money(-18_240)}</span>
          </span>
          <span className="small muted">{words.help}</span>
        </div>
      </PartRow>
      <PartRow name={words.buttons}>
        <button type="button" className="btn primary">
          {words.approve} <kbd aria-hidden="true">A</kbd>
        </button>
        <button type="button" className="btn">
          {words.newTrip}
        </button>
        <button type="button" className="btn quiet">
          {words.columns}
        </button>
        <button type="button" className="btn danger">
          {words.deny}
        </button>
        <button type="button" className="btn danger solid">
          {words.deleteForGood}
        </button>
        <button type="button" className="btn icon" aria-label={words.print} title={words.print}>
          <OfficeGlyph name="print" />
        </button>
        <button type="button" className="btn" disabled>
          {words.notNow}
        </button>
        <BusyButton busy look="primary">
          {words.saving}
        </BusyButton>
        <div className="part-phone touch">
          <button type="button" className="btn primary huge">
            <Glyph name="check" />
            {words.saveCosts}
          </button>
        </div>
      </PartRow>
    </>
  )
}
