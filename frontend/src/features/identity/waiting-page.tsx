import { useMemo } from 'react'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '@/components/empty-state'
import type { Column } from '@/components/list/column'
import { DataList } from '@/components/list/data-list'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { PeopleFrame } from './people-frame'
import { registrationList, type Account } from './people-queries'
import { waitingRules } from './people-search'
import { RegistrationPanel } from './registration-panel'
import { RegistrationBulk } from './registration-bulk'

/** Who registered and waits for the office. */
export function WaitingPage() {
  const text = useText()
  const columns = useWaitingColumns()
  return (
    <DataList
      name="waiting"
      label={text('people.waiting')}
      searchLabel={text('people.search')}
      failed={text('people.waitingFailed')}
      rules={waitingRules}
      query={registrationList}
      idOf={idOf}
      nameOf={nameOf}
      columns={columns}
      empty={
        <EmptyState
          title={text('people.nobodyWaits')}
          other={<Link to="/office/settings">{text('people.registrationSettings')}</Link>}
        >
          {text('people.nobodyWaitsBody')}
        </EmptyState>
      }
      page={(tools, list) => <PeopleFrame actions={tools}>{list}</PeopleFrame>}
      panel={RegistrationPanel}
      bulk={(selection) => <RegistrationBulk selection={selection} />}
    />
  )
}

function useWaitingColumns(): readonly Column<Account>[] {
  const text = useText()
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'full_name',
        head: text('people.name'),
        names: true,
        card: 'name',
        cell: (account) => account.full_name,
      },
      {
        id: 'email',
        head: text('common.email'),
        card: 'subject',
        cell: (account) => account.email,
      },
      {
        id: 'created_at',
        head: text('people.registered'),
        card: 'date',
        cell: (account) => <span className="nowrap">{format.moment(account.created_at)}</span>,
      },
    ],
    [text, format],
  )
}

const idOf = (account: Account) => account.id
const nameOf = (account: Account) => account.full_name
