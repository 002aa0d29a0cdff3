import { Notice } from '@/components/notice'
import { useText } from '@/text/language'
import { needs, unknownAttention } from './attention'

/** What a person does now, when something is not as it should be. */
export function ToDo({ attention }: { attention: readonly string[] }) {
  const text = useText()
  if (attention.length === 0) return null
  return (
    <Notice tone="want" glyph="warning" title={text('system.toDo')}>
      <ul className="system-to-do">
        {needs(attention, 'database_away') && <li>{text('system.toDoDatabase')}</li>}
        {needs(attention, 'database_not_prepared') && <li>{text('system.toDoTables')}</li>}
        {needs(attention, 'disk_low') && <li>{text('system.toDoDisk')}</li>}
        {(needs(attention, 'no_backup') || needs(attention, 'backup_old')) && (
          <li>{text('system.toDoBackup')}</li>
        )}
        {unknownAttention(attention).map((sentence) => (
          <li key={sentence}>{text('system.toDoOther', { sentence })}</li>
        ))}
      </ul>
      <p>{text('system.doctor')}</p>
      <code className="system-command">{text('system.doctorCommand')}</code>
      <p>{text('system.guide')}</p>
    </Notice>
  )
}
