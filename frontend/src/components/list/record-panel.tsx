import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Glyph, type GlyphName } from '../glyph'
import { useText } from '@/text/language'

/** The ways from one panel to the next; undefined where the list ends. */
export type Walk = {
  readonly previous: (() => void) | undefined
  readonly next: (() => void) | undefined
  readonly close: () => void
}

type RecordPanelProps = {
  readonly title: ReactNode
  readonly badge?: ReactNode
  readonly subtitle?: ReactNode
  readonly walk: Walk
  /** What can be done with the record. */
  readonly steps?: ReactNode
  readonly children: ReactNode
}

/** One record beside the list that it was opened from; on a narrow screen a page of its own. */
export function RecordPanel({ title, badge, subtitle, walk, steps, children }: RecordPanelProps) {
  const text = useText()
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()

  useEffect(() => {
    // Where the panel takes the place of the list, the list cannot keep the keys.
    const list = panel.current?.previousElementSibling
    if (list && window.getComputedStyle(list).display === 'none') heading.current?.focus()
  }, [])

  return (
    <aside ref={panel} className="panel" aria-labelledby={id}>
      <header>
        <div className="row">
          <h2 id={id} ref={heading} tabIndex={-1} className="grow cut">
            {title}
          </h2>
          {badge}
          <Tool glyph="up" label={text('list.previousRecord')} onPress={walk.previous} />
          <Tool glyph="down" label={text('list.nextRecord')} onPress={walk.next} />
          <Tool glyph="close" label={text('list.closePanel')} onPress={walk.close} />
        </div>
        {subtitle !== undefined && <p>{subtitle}</p>}
      </header>
      <div className="scroll" tabIndex={0} role="region" aria-labelledby={id}>
        {children}
      </div>
      {steps !== undefined && <footer>{steps}</footer>}
    </aside>
  )
}

type ToolProps = { glyph: GlyphName; label: string; onPress: (() => void) | undefined }

function Tool({ glyph, label, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="btn quiet sm icon"
      aria-label={label}
      title={label}
      aria-disabled={onPress === undefined}
      onClick={onPress}
    >
      <Glyph name={glyph} />
    </button>
  )
}
