import { useId, type ReactNode } from 'react'
import { StatusBadge, type Tone } from '@/components/status-badge'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { needs } from './attention'
import type { HealthDetails } from './system-queries'

type HealthSheetProps = {
  health: HealthDetails
  total: number | null | undefined
  /** The moment of this answer. */
  at: Date
}

/** What the server needs to work, each with how it is. */
export function HealthSheet({ health, total, at }: HealthSheetProps) {
  const text = useText()
  const format = useFormat()
  const id = useId()
  const { attention, last_backup_at: backup } = health
  const missing = health.missing_changes
  const free = format.bytes(health.disk_free_bytes)

  return (
    <section className="sheet" aria-labelledby={id}>
      <header>
        <h2 id={id}>{text('system.health')}</h2>
      </header>
      <ul className="system-health">
        <Line
          name={text('system.database')}
          tone={health.database_answers ? 'good' : 'bad'}
          word={text(health.database_answers ? 'system.databaseAnswers' : 'system.databaseAway')}
        >
          {health.database_answer_millis != null &&
            text('system.databaseTime', { millis: health.database_answer_millis })}
        </Line>
        <Line
          name={text('system.tables')}
          tone={!health.database_answers ? 'idle' : missing.length === 0 ? 'good' : 'bad'}
          word={
            !health.database_answers
              ? text('common.unknown')
              : missing.length === 0
                ? text('system.tablesReady')
                : text('system.tablesBehind', { count: missing.length })
          }
        >
          {missing.join(', ')}
        </Line>
        <Line
          name={text('system.disk')}
          tone={needs(attention, 'disk_low') ? 'bad' : 'good'}
          word={text(needs(attention, 'disk_low') ? 'system.diskLow' : 'system.diskEnough')}
        >
          {total == null
            ? text('system.diskFree', { free })
            : text('system.diskFreeOf', { free, total: format.bytes(total) })}
        </Line>
        <Line
          name={text('system.backup')}
          tone={backup == null || needs(attention, 'backup_old') ? 'want' : 'good'}
          word={
            backup == null
              ? text('system.backupNone')
              : text(needs(attention, 'backup_old') ? 'system.backupOld' : 'system.backupFresh')
          }
        >
          {backup != null && `${format.moment(backup)}, ${format.ago(backup, at)}. `}
          {text('system.backupWhere')}
        </Line>
      </ul>
    </section>
  )
}

type LineProps = { name: string; tone: Tone; word: string; children: ReactNode }

const Line = ({ name, tone, word, children }: LineProps) => (
  <li>
    <span className="strong">{name}</span>
    <span>
      <StatusBadge tone={tone} word={word} />
    </span>
    <span className="soft">{children}</span>
  </li>
)
