import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { roleWord } from '@/components/account-words'
import { Sheet } from '@/components/sheet'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { personOverview, type Person } from './person-queries'

/** How somebody is reached, and what he is here for. */
export function PersonFacts({ person }: { person: Person }) {
  const text = useText()
  const format = useFormat()
  const ofWorkshop = person.repair_org_id != null
  const { data } = useQuery({ ...personOverview(person.id), enabled: ofWorkshop })
  return (
    <Sheet title={text('person.about')}>
      <div className="in stack">
        <dl className="facts">
          <dt>{text('people.role')}</dt>
          <dd>{roleWord(text, person.role)}</dd>
          {ofWorkshop && (
            <>
              <dt>{text('person.workshop')}</dt>
              <dd>{data?.workshop_name}</dd>
            </>
          )}
          <dt>{text('common.phone')}</dt>
          <dd>
            <Known value={person.phone}>
              {(phone) => <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>}
            </Known>
          </dd>
          <dt>{text('common.email')}</dt>
          <dd>
            <Known value={person.email}>{(email) => <a href={`mailto:${email}`}>{email}</a>}</Known>
          </dd>
          <dt>{text('person.address')}</dt>
          <dd className="lines-kept">
            <Known value={person.address} />
          </dd>
        </dl>
        <p className="small muted">
          {text('person.since', {
            added: format.moment(person.created_at),
            changed: format.moment(person.updated_at),
          })}
        </p>
      </div>
    </Sheet>
  )
}

type KnownProps = {
  readonly value: string | null | undefined
  readonly children?: (value: string) => ReactNode
}

/** What is entered, or that nothing is. */
export function Known({ value, children = (word) => word }: KnownProps) {
  const text = useText()
  if (value == null) return <span className="muted">{text('licence.notEntered')}</span>
  return children(value)
}
