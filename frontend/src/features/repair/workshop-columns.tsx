import { useMemo } from 'react'
import type { Column } from '@/components/list/column'
import { StatusBadge } from '@/components/status-badge'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import type { Workshop } from './workshop-queries'

export function useWorkshopColumns(): readonly Column<Workshop>[] {
  const text = useText()
  const format = useFormat()
  return useMemo(
    () => [
      {
        id: 'org_code',
        head: text('workshops.code'),
        sort: ['org_code', '-org_code'],
        card: 'date',
        cell: (workshop) => workshop.org_code,
      },
      {
        id: 'org_name',
        head: text('workshops.name'),
        names: true,
        sort: ['org_name', '-org_name'],
        card: 'name',
        cell: (workshop) => workshop.org_name,
      },
      {
        id: 'contact_person',
        head: text('workshops.contact'),
        card: 'subject',
        minor: true,
        cell: (workshop) => workshop.contact_person,
      },
      {
        id: 'phone',
        head: text('common.phone'),
        card: 'number',
        cell: (workshop) => <span className="nowrap">{workshop.phone}</span>,
      },
      {
        id: 'users',
        head: text('workshops.people'),
        number: true,
        minor: true,
        cell: (workshop) => format.number(workshop.users?.length ?? 0),
      },
      {
        id: 'is_active',
        head: text('workshops.jobs'),
        card: 'status',
        cell: (workshop) => <JobsBadge workshop={workshop} />,
      },
    ],
    [text, format],
  )
}

/** Whether a workshop gets new jobs. */
export function JobsBadge({ workshop }: { workshop: Workshop }) {
  const text = useText()
  return workshop.is_active ? (
    <StatusBadge tone="good" word={text('workshops.active')} />
  ) : (
    <StatusBadge tone="idle" word={text('workshops.inactive')} />
  )
}
