import { skipToken, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useId } from 'react'
import { FieldFrame } from '@/components/form/field-frame'
import { RecordPicker, type Pickable } from '@/components/form/record-picker'
import type { Filter } from '@/components/list/filter'
import { periodOf, periodWord, type Period } from '@/components/period'
import { PeriodPicker } from '@/components/period-picker'
import { spaced } from '@/components/plate'
import { bus as busOf } from '@/features/fleet/bus-queries'
import { person as personOf } from '@/features/driver/person-queries'
import { route as routeOf } from '@/features/network/route-queries'
import type { Text } from '@/text/catalogue'
import { useFormat, type Format } from '@/text/format'
import { useText } from '@/text/language'
import { busKind, driverKind, routeKind } from './trip-choices'
import {
  ALL_DAYS,
  daysAsked,
  lackings,
  tripStatuses,
  tripTypes,
  usualDays,
  type TripFilter,
} from './trip-search'
import { lackingWords, statusWords, typeWords } from './trip-word-keys'

type Asked = Readonly<Partial<Record<TripFilter, string>>>

/** What the list of trips can be narrowed by. */
export function useTripFilters(): readonly Filter<TripFilter>[] {
  const text = useText()
  const format = useFormat()
  const asked: Asked = useSearch({ strict: false })
  const { bus, driver, route } = useNames(asked)
  return [
    {
      name: 'period',
      label: text(asked.period === undefined ? 'trips.lastSevenDays' : 'trips.days'),
      say: (value) =>
        value === ALL_DAYS ? text('trips.allDays') : daysWord(text, format, periodOf(value)),
      edit: (value, set) => (
        <div className="record-picker-filter">
          <PeriodPicker
            wholeTime
            value={daysAsked(value)}
            onChange={(period) => {
              set(periodInAddress(period))
            }}
          />
        </div>
      ),
    },
    {
      name: 'status',
      label: text('trips.status'),
      many: true,
      options: tripStatuses.map((value) => ({ value, label: text(statusWords[value]) })),
    },
    picked('bus', text('trips.bus'), bus, busKind),
    picked('driver', text('trips.driver'), driver, driverKind),
    picked('route', text('trips.route'), route, routeKind),
    {
      name: 'type',
      label: text('trips.type'),
      options: tripTypes.map((value) => ({ value, label: text(typeWords[value]) })),
    },
    {
      name: 'lacking',
      label: text('trips.lacking'),
      options: lackings.map((value) => ({ value, label: text(lackingWords[value]) })),
    },
  ]
}

/** 21 – 27 Nov 2026, as it stands beside the heading and on the chip. */
export function daysWord(text: Text, format: Format, days: Period | null): string {
  if (days === null) return text('trips.allDays')
  const [from, to] = [format.day(days.from), format.day(days.to)]
  return from === to ? from : text('parts.periodDays', { from, to })
}

/** The usual days need no word: tomorrow they are other ones. */
function periodInAddress(period: Period | null): string | undefined {
  if (period === null) return ALL_DAYS
  const word = periodWord(period)
  return word === periodWord(usualDays()) ? undefined : word
}

function useNames({ bus, driver, route }: Asked) {
  const text = useText()
  const busNamed = useQuery(bus === undefined ? nothing('bus') : busOf(bus)).data?.record
  const personNamed = useQuery(driver === undefined ? nothing('person') : personOf(driver)).data
  const routeNamed = useQuery(route === undefined ? nothing('route') : routeOf(route)).data
  return {
    bus: busNamed === undefined ? text('trips.thisBus') : spaced(busNamed.registration_number),
    driver: personNamed?.record.full_name ?? text('trips.thisDriver'),
    route: routeNamed?.record.route_name ?? text('trips.thisRoute'),
  }
}

const nothing = (topic: string) => ({ queryKey: [topic, 'no-name'], queryFn: skipToken }) as never

const picked = <T,>(
  name: TripFilter,
  label: string,
  called: string,
  kind: Pickable<T>,
): Filter<TripFilter> => ({
  name,
  label,
  say: () => called,
  edit: (_, set) => <Choice label={label} kind={kind} onChoose={set} />,
})

type ChoiceProps<T> = {
  readonly label: string
  readonly kind: Pickable<T>
  readonly onChoose: (id: string) => void
}

function Choice<T>({ label, kind, onChoose }: ChoiceProps<T>) {
  const id = useId()
  return (
    <div className="record-picker-filter">
      <FieldFrame id={id} label={label}>
        {(attributes) => (
          <RecordPicker
            kind={kind}
            attributes={attributes}
            label={label}
            chosen=""
            onChoose={(record) => {
              onChoose(kind.idOf(record))
            }}
          />
        )}
      </FieldFrame>
    </div>
  )
}
