import { useId } from 'react'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { Figure } from './figure'
import { usedOf } from './system-answer'
import type { SystemFigures } from './system-queries'

/** Memory, disk and work, in figures with their units. */
export function FootprintSheet({ figures }: { figures: SystemFigures }) {
  const text = useText()
  const format = useFormat()
  const id = useId()
  const { memory } = figures
  const size = (bytes: number | null | undefined) => (bytes == null ? null : format.bytes(bytes))
  const of = (used: number | null | undefined, limit: number | null | undefined) =>
    used == null || limit == null ? size(used) : text('system.ofLimit', usedOf(format, used, limit))

  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{text('system.footprint')}</h2>
      </header>
      <dl className="system-figures">
        <Figure
          name={text('system.memory')}
          hint={memory.limit_bytes == null ? undefined : text('system.memoryHint')}
          value={of(memory.anonymous_bytes, memory.limit_bytes)}
        />
        <Figure
          name={text('system.heap')}
          value={of(memory.heap_used_bytes, memory.heap_max_bytes)}
        />
        <Figure
          name={text('system.resident')}
          hint={text('system.residentHint')}
          value={size(memory.resident_bytes)}
        />
        <Figure name={text('system.databaseSize')} value={size(figures.database_bytes)} />
        <Figure name={text('system.files')} value={size(figures.files_bytes)} />
        <Figure
          name={text('system.free')}
          value={of(figures.disk_free_bytes, figures.disk_total_bytes)}
        />
        <Figure name={text('system.streams')} value={format.number(figures.open_streams)} />
        <Figure name={text('system.processors')} value={format.number(figures.processors)} />
      </dl>
    </section>
  )
}
