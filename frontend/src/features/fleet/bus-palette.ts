import { spaced } from '@/components/plate'
import { useRecordSource, type RecordSource } from '@/components/use-record-source'
import { foundBuses, type Bus, type BusGlance } from './bus-queries'

/** Lets the palette find buses by number, in any spelling, or name. */
export function useBusPalette(): void {
  useRecordSource(buses)
}

const buses: RecordSource<Bus | BusGlance> = {
  id: 'bus-records',
  heading: (text) => text('frame.buses'),
  find: foundBuses,
  entry: ({ id, registration_number: number, bus_name: name }) => ({
    id: `bus:${id}`,
    name: spaced(number),
    glyph: 'bus',
    end: name ?? undefined,
    to: `/office/buses/${id}`,
  }),
}
