import { useMemo } from 'react'
import type { Column } from '@/components/list/column'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { AccountStatus, roleWord } from './account-words'
import type { Account } from './people-queries'

export function usePeopleColumns(): readonly Column<Account>[] {
  const text = useText()
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'full_name',
        head: text('people.name'),
        names: true,
        sort: ['full_name'],
        card: 'name',
        cell: (account) => account.full_name,
      },
      {
        id: 'role',
        head: text('people.role'),
        card: 'number',
        cell: (account) => roleWord(text, account.role),
      },
      {
        id: 'email',
        head: text('common.email'),
        sort: ['email'],
        minor: true,
        card: 'subject',
        cell: (account) => account.email,
      },
      {
        id: 'status',
        head: text('people.status'),
        card: 'status',
        cell: (account) => <AccountStatus status={account.status} />,
      },
      {
        id: 'last_sign_in_at',
        head: text('people.lastSignIn'),
        sort: ['-last_sign_in_at'],
        cell: ({ last_sign_in_at: at }) =>
          at == null ? (
            <span className="muted">{text('people.never')}</span>
          ) : (
            <span className="nowrap">{format.moment(at)}</span>
          ),
      },
      {
        id: 'created_at',
        head: text('people.since'),
        sort: ['-created_at'],
        minor: true,
        cell: (account) => <span className="nowrap">{format.date(account.created_at)}</span>,
      },
    ],
    [text, format],
  )
}
