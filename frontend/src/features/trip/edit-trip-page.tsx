import './trips.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { api, tagged, type Tagged } from '@/api/client'
import { Form, SaveButton } from '@/components/form/form'
import { useRecordForm } from '@/components/form/use-record-form'
import { Page } from '@/components/page'
import { spaced } from '@/components/plate'
import { RecordPage } from '@/components/record-page'
import { driverOf, plateOf } from '@/components/trip-words'
import { useCompanyZone } from '@/text/company-zone'
import { useText } from '@/text/language'
import { say, tripTouches } from './trip-actions'
import { TripFields } from './trip-fields'
import { trip as tripOf, wholeTrip, type Trip } from './trip-queries'
import { fieldOf, tripSchema, valuesOf, wireOf } from './trip-values'

/** The trip of the address, to be changed. */
export function EditTripPage() {
  const text = useText()
  const { tripId = '' } = useParams({ strict: false })
  return (
    <RecordPage
      answer={useQuery(tripOf(tripId))}
      kind={text('trips.one')}
      failed={text('trips.oneFailed')}
      back={
        <Link to="/office/trips" className="btn">
          {text('trips.title')}
        </Link>
      }
    >
      {(found) => (
        <Page title={text('trips.editTitle', { number: found.record.trip_number })}>
          <div className="trip-form">
            <TripForm key={found.record.id} {...found} />
          </div>
        </Page>
      )}
    </RecordPage>
  )
}

function TripForm(found: Tagged<Trip>) {
  const text = useText()
  const navigate = useNavigate()
  const zone = useCompanyZone()
  const { record: trip } = found
  const { id } = trip
  const toTrip = { to: '/office/trips/$tripId', params: { tripId: id } } as const
  const form = useRecordForm({
    found,
    schema: tripSchema,
    valuesOf: valuesOf(zone),
    wireOf,
    send: (changes, headers, answers) =>
      tagged(
        api.PUT('/api/trips/{id}', {
          params: { path: { id } },
          headers,
          body: { ...changes, ...answers },
        }),
      ),
    now: () => wholeTrip(id),
    touches: tripTouches,
    fieldOf,
    onSaved: (saved) => {
      say('trips.saved', saved)
      void navigate({ ...toTrip, replace: true })
    },
  })
  return (
    <Form
      form={form}
      actions={
        <>
          <SaveButton form={form} calm>
            {text('trips.save')}
          </SaveButton>
          <Link {...toTrip} className="btn quiet">
            {text('common.back')}
          </Link>
        </>
      }
    >
      <TripFields form={form} names={namesOf(trip)} moves />
    </Form>
  )
}

function namesOf(trip: Trip): Record<string, string> {
  const names: Record<string, string> = { [trip.route_id]: trip.route.route_name }
  if (trip.bus_id != null) names[trip.bus_id] = spaced(plateOf(trip) ?? '')
  if (trip.driver_id != null) names[trip.driver_id] = driverOf(trip) ?? ''
  return names
}
