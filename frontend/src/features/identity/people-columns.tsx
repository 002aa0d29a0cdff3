import { useMemo } from 'react'
import { AccountStatus, roleWord } from '@/components/account-words'
import { LicenceCell } from '@/components/licence-badge'
import type { Column } from '@/components/list/column'
import { StatusBadge } from '@/components/status-badge'
import { isReported, type Person } from '@/features/driver/person-queries'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'

export function usePeopleColumns(): readonly Column<Person>[] {
  const text = useText()
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'full_name',
        head: text('people.name'),
        names: true,
        sort: ['full_name', '-full_name'],
        card: 'name',
        cell: (person) => person.full_name,
      },
      {
        id: 'role',
        head: text('people.role'),
        sort: ['role', '-role'],
        card: 'number',
        cell: (person) => roleWord(text, person.role),
      },
      {
        id: 'phone',
        head: text('common.phone'),
        card: 'subject',
        cell: (person) => <span className="nowrap">{person.phone}</span>,
      },
      {
        id: 'email',
        head: text('common.email'),
        sort: ['email', '-email'],
        minor: true,
        extra: true,
        cell: (person) => person.email,
      },
      {
        id: 'license_number',
        head: text('licence.number'),
        minor: true,
        cell: (person) => <span className="nowrap">{person.license_number}</span>,
      },
      {
        id: 'license_expiry',
        head: text('licence.until'),
        sort: ['license_expiry', '-license_expiry'],
        card: 'date',
        cell: (person) => (
          <span className="row">
            {(person.role === 'driver' || person.license_expiry != null) && (
              <LicenceCell until={person.license_expiry ?? null} />
            )}
            {isReported(person) && <StatusBadge tone="want" word={text('licence.toConfirm')} />}
          </span>
        ),
      },
      {
        id: 'last_sign_in_at',
        head: text('people.lastSignIn'),
        sort: ['-last_sign_in_at', 'last_sign_in_at'],
        minor: true,
        cell: ({ last_sign_in_at: at }) =>
          at == null ? (
            <span className="muted">{text('people.never')}</span>
          ) : (
            <span className="nowrap">{format.moment(at)}</span>
          ),
      },
      {
        id: 'status',
        head: text('people.status'),
        sort: ['status', '-status'],
        card: 'status',
        cell: (person) => (
          <AccountStatus
            status={person.status}
            archived={person.archived_at != null}
            access={person.has_access}
          />
        ),
      },
      {
        id: 'created_at',
        head: text('people.since'),
        sort: ['-created_at', 'created_at'],
        minor: true,
        extra: true,
        cell: (person) => <span className="nowrap">{format.date(person.created_at)}</span>,
      },
    ],
    [text, format],
  )
}
