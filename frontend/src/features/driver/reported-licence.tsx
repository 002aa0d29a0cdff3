import { LicenceBadge } from '@/components/licence-badge'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { Known } from './person-facts'
import type { Person } from './person-queries'

/** What counts and what is reported, side by side. */
export function ReportedLicence({ person }: { person: Person }) {
  const text = useText()
  const format = useFormat()
  const { reported_license_number: number, reported_license_expiry: until } = person
  const name = person.full_name
  return (
    <>
      <p className="soft">{text('person.reportedSays', { name })}</p>
      <table className="t reported">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{text('licence.title')}</span>
            </th>
            <th scope="col">{text('person.confirmed')}</th>
            <th scope="col">{text('person.reported', { name })}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{text('licence.number')}</th>
            <td>
              <Known value={person.license_number} />
            </td>
            <td>{number == null ? <Same /> : <b className="strong">{number}</b>}</td>
          </tr>
          <tr>
            <th scope="row">{text('licence.until')}</th>
            <td>
              <Known value={person.license_expiry}>{format.day}</Known>
            </td>
            <td>
              {until == null ? (
                <Same />
              ) : (
                <span className="row wrap">
                  <b className="strong">{format.day(until)}</b> <LicenceBadge until={until} />
                </span>
              )}
            </td>
          </tr>
        </tbody>
      </table>
    </>
  )
}

function Same() {
  const text = useText()
  return <span className="muted">{text('person.same')}</span>
}
