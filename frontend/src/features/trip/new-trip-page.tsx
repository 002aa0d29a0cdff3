import './trips.css'
import { skipToken, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { api, body } from '@/api/client'
import { randomId } from '@/api/random-id'
import { Form, SaveButton } from '@/components/form/form'
import { useServerForm } from '@/components/form/use-server-form'
import { Page } from '@/components/page'
import { dayIn } from '@/components/period'
import { spaced } from '@/components/plate'
import { person as personOf } from '@/features/driver/person-queries'
import { bus as busOf } from '@/features/fleet/bus-queries'
import { route as routeOf } from '@/features/network/route-queries'
import { companyZone } from '@/text/company-zone'
import { useText } from '@/text/language'
import { say, tripTouches } from './trip-actions'
import { TripFields } from './trip-fields'
import type { NewTripSearch } from './trip-search'
import { emptyTrip, fieldOf, tripSchema, wireOf } from './trip-values'

/** A new trip. It has its id before it is sent, so that the same one never comes twice. */
export function NewTripPage() {
  const text = useText()
  const navigate = useNavigate()
  const known: NewTripSearch = useSearch({ strict: false })
  const [id] = useState(randomId)
  const [defaults] = useState(() => ({
    ...emptyTrip(known.day ?? dayIn(companyZone(), new Date())),
    bus_id: known.bus ?? '',
    driver_id: known.driver ?? '',
    route_id: known.route ?? '',
  }))
  const form = useServerForm({
    schema: tripSchema,
    defaults,
    save: (values, { headers, answers }) =>
      body(api.POST('/api/trips', { headers, body: { id, ...wireOf(values), ...answers } })),
    fieldOf,
    touches: tripTouches,
    onSaved: (made) => {
      say('trips.added', made)
      void navigate({ to: '/office/trips/$tripId', params: { tripId: made.id }, replace: true })
    },
  })
  return (
    <Page title={text('trips.add')}>
      <div className="trip-form">
        <Form
          form={form}
          actions={
            <>
              <SaveButton form={form}>{text('trips.addSave')}</SaveButton>
              <Link to="/office/trips" className="btn quiet">
                {text('common.back')}
              </Link>
            </>
          }
        >
          <TripFields form={form} names={useNamesOf(known)} />
        </Form>
      </div>
    </Page>
  )
}

/** How those are called that were known from the beginning. */
function useNamesOf({ bus, driver, route }: NewTripSearch): Record<string, string> {
  const { data: busNamed } = useQuery(bus === undefined ? nothing('bus') : busOf(bus))
  const { data: driverNamed } = useQuery(
    driver === undefined ? nothing('person') : personOf(driver),
  )
  const { data: routeNamed } = useQuery(route === undefined ? nothing('route') : routeOf(route))
  const names: Record<string, string> = {}
  if (busNamed !== undefined)
    names[busNamed.record.id] = spaced(busNamed.record.registration_number)
  if (driverNamed !== undefined) names[driverNamed.record.id] = driverNamed.record.full_name
  if (routeNamed !== undefined) names[routeNamed.record.id] = routeNamed.record.route_name
  return names
}

const nothing = (topic: string) => ({ queryKey: [topic, 'no-name'], queryFn: skipToken }) as never
