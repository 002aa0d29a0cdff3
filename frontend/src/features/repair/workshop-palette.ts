import { useRecordSource, type RecordSource } from '@/components/use-record-source'
import { foundWorkshops, type Workshop } from './workshop-queries'

/** Lets the palette find workshops by code, name or contact. */
export function useWorkshopPalette(): void {
  useRecordSource(workshops)
}

const workshops: RecordSource<Workshop> = {
  id: 'workshop-records',
  heading: (text) => text('workshops.title'),
  find: foundWorkshops,
  entry: (workshop) => ({
    id: `workshop:${workshop.id}`,
    name: workshop.org_name,
    glyph: 'workshop',
    end: workshop.org_code,
    to: `/office/workshops?open=${workshop.id}`,
  }),
}
