import './repair.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { DialogButton } from '@/components/dialog-button'
import type { Opened } from '@/components/list/data-list'
import { RecordBeside } from '@/components/list/record-beside'
import { PutAwayNotice } from '@/components/put-away-notice'
import { RecordHistory } from '@/components/record-history'
import { historyOf } from '@/features/identity/audit-queries'
import type { PlainKey } from '@/text/catalogue'
import { useText } from '@/text/language'
import { NewUserDialog } from './new-user-dialog'
import { JobsBadge } from './workshop-columns'
import { WorkshopFacts } from './workshop-facts'
import { workshop as workshopOf, type Workshop } from './workshop-queries'
import { WorkshopSteps } from './workshop-steps'

const names: Readonly<Partial<Record<string, PlainKey>>> = {
  org_name: 'workshops.name',
  org_code: 'workshops.code',
  contact_person: 'workshops.contact',
  phone: 'common.phone',
  email: 'common.email',
  address: 'workshops.address',
  is_active: 'workshops.active',
  full_name: 'common.fullName',
}

const actions = { user_added: 'workshops.historyUser' } as const

/** One workshop beside the list, with those of it who can sign in. */
export function WorkshopPanel({ id, row, walk }: Opened<Workshop>) {
  const text = useText()
  const answer = useQuery(workshopOf(id))
  return (
    <RecordBeside
      id={id}
      row={row}
      walk={walk}
      answer={answer}
      kind={text('workshops.one')}
      failed={text('workshops.oneFailed')}
      title={(workshop) => workshop.org_name}
      subtitle={(workshop) => workshop.org_code}
      badge={(workshop) => <JobsBadge workshop={workshop} />}
      steps={(found, tell) => (
        <WorkshopSteps key={id} found={found} onGone={walk.close} onProblem={tell} />
      )}
    >
      {(workshop) => (
        <>
          <PutAwayNotice
            since={workshop.archived_at}
            title={(day) => text('workshops.putAwayNotice', { day })}
          >
            {text('workshops.putAwayBody')}
          </PutAwayNotice>
          <section>
            <WorkshopFacts workshop={workshop} />
          </section>
          <People key={id} workshop={workshop} />
          <RecordHistory
            key={`${id}-history`}
            query={(limit) => historyOf('workshop', 'repair', id, limit)}
            names={names}
            actions={actions}
          />
        </>
      )}
    </RecordBeside>
  )
}

function People({ workshop }: { workshop: Workshop }) {
  const text = useText()
  const users = workshop.users ?? []
  return (
    <section>
      <h3>{text('workshops.people')}</h3>
      {users.length === 0 && <p className="muted">{text('workshops.nobody')}</p>}
      <ul className="lines workshop-people">
        {users.map((user) => (
          <li key={user.user_id}>
            <Link to="/office/people" search={{ open: user.user_id }} className="line">
              <span>{user.full_name}</span>
              <span className="sub">{user.email}</span>
            </Link>
          </li>
        ))}
      </ul>
      {workshop.archived_at == null && (
        <DialogButton dialog={(close) => <NewUserDialog workshop={workshop} onClose={close} />}>
          {text('workshops.newUser')}
        </DialogButton>
      )}
    </section>
  )
}
