import { PutAwayNotice } from '@/components/put-away-notice'
import { useText } from '@/text/language'
import type { Person } from './person-queries'

/** Says that somebody is not in the register any more. */
export function ArchivedNotice({ person }: { person: Person }) {
  const text = useText()
  return (
    <PutAwayNotice
      since={person.archived_at}
      title={(day) => text('person.archivedNotice', { day })}
    >
      {text('person.archivedBody')}
    </PutAwayNotice>
  )
}
