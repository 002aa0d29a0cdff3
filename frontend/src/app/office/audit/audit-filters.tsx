import { skipToken, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { FieldFrame } from '@/components/form/field-frame'
import type { Filter } from '@/components/list/filter'
import { periodOf, periodWord } from '@/components/period'
import { PeriodPicker } from '@/components/period-picker'
import { foundPersons } from '@/features/driver/person-queries'
import { usePaused } from '@/components/use-paused'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { auditActions, auditKinds, type AuditFilter } from '@/features/identity/audit-search'
import { auditAction, auditKind } from './audit-words'
import { account } from '@/features/identity/people-queries'

/** What the audit can be narrowed by. */
export function useAuditFilters(): readonly Filter<AuditFilter>[] {
  const text = useText()
  const who = useWhoFilter()
  const period = usePeriodFilter()
  return [
    who,
    {
      name: 'kind',
      label: text('audit.kind'),
      options: auditKinds.map((value) => ({ value, label: auditKind(text, value) })),
    },
    {
      name: 'action',
      label: text('audit.action'),
      options: auditActions.map((value) => ({ value, label: auditAction(text, value) })),
    },
    period,
    ...useSubjectFilter(),
  ]
}

function useWhoFilter(): Filter<AuditFilter> {
  const text = useText()
  const { who }: { readonly who?: string } = useSearch({ strict: false })
  const { data } = useQuery(
    who === undefined ? { queryKey: ['account', 'no-name'], queryFn: skipToken } : account(who),
  )
  return {
    name: 'who',
    label: text('audit.person'),
    say: () => data?.record.full_name ?? text('audit.thisPerson'),
    edit: (_, set) => <WhoChoice onChoose={set} />,
  }
}

function usePeriodFilter(): Filter<AuditFilter> {
  const text = useText()
  const format = useFormat()
  return {
    name: 'period',
    label: text('audit.period'),
    say: (value) => {
      const period = periodOf(value)
      if (period === null) return value
      const [from, to] = [format.day(period.from), format.day(period.to)]
      return from === to ? from : text('parts.periodDays', { from, to })
    },
    edit: (value, set) => (
      <div className="who-filter">
        <PeriodPicker
          wholeTime
          value={value === undefined ? null : periodOf(value)}
          onChange={(period) => {
            set(period === null ? undefined : periodWord(period))
          }}
        />
      </div>
    ),
  }
}

/** Comes with a link, so that it can be taken off; nobody types an id. */
function useSubjectFilter(): readonly Filter<AuditFilter>[] {
  const text = useText()
  const { subject }: { readonly subject?: string } = useSearch({ strict: false })
  if (subject === undefined) return []
  const label = text('audit.record')
  return [{ name: 'subject', label, say: (value) => value.slice(0, 8), edit: () => null }]
}

const PAUSE_MS = 200

/** Somebody with an account, by name. */
function WhoChoice({ onChoose }: { onChoose: (value: string) => void }) {
  const text = useText()
  const id = useId()
  const [typed, setTyped] = useState('')
  const wanted = usePaused(typed.trim(), PAUSE_MS)
  const { data } = useQuery({
    queryKey: ['person', 'found', wanted],
    queryFn: ({ signal }) => foundPersons(wanted, signal),
  })
  const people = (data ?? []).flatMap(({ user_id: value, full_name: name }) =>
    value == null ? [] : [{ value, name }],
  )
  return (
    <div className="who-filter">
      <FieldFrame id={id} label={text('audit.personField')} hint={text('audit.personHint')}>
        {(attributes) => (
          <input
            {...attributes}
            className="input"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value)
            }}
          />
        )}
      </FieldFrame>
      <div className="menu">
        {people.map(({ value, name }) => (
          <button
            key={value}
            className="item"
            type="button"
            onClick={() => {
              onChoose(value)
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <p className="soft small" role="status">
        {data !== undefined && people.length === 0 && text('audit.personNone')}
      </p>
    </div>
  )
}
