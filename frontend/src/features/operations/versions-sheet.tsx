import { useId } from 'react'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { Figure } from './figure'
import type { SystemFigures } from './system-queries'

type VersionsSheetProps = {
  figures: SystemFigures
  /** The moment of this answer. */
  at: Date
}

/** Which program this is and what it stands on. */
export function VersionsSheet({ figures, at }: VersionsSheetProps) {
  const text = useText()
  const format = useFormat()
  const id = useId()
  const { version, built_at: built, started_at: started, java, postgresql } = figures

  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{text('system.versions')}</h2>
      </header>
      <dl className="system-figures">
        <Figure name={text('common.product')} value={version} />
        <Figure name={text('system.built')} value={format.moment(built)} />
        <Figure
          name={text('system.started')}
          value={`${format.moment(started)}, ${format.ago(started, at)}`}
        />
        <Figure name={text('system.java')} value={java} />
        <Figure name={text('system.postgresql')} value={postgresql} />
      </dl>
    </section>
  )
}
