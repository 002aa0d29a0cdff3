import { Notice } from '@/components/notice'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Person } from './person-queries'

/** Says that somebody is not in the register any more. */
export function ArchivedNotice({ person }: { person: Person }) {
  const text = useText()
  const format = useFormat()
  if (person.archived_at == null) return null
  return (
    <Notice
      glyph="inbox"
      title={text('person.archivedNotice', { day: format.date(person.archived_at) })}
    >
      <p>{text('person.archivedBody')}</p>
    </Notice>
  )
}
