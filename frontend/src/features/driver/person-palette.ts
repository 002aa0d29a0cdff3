import { roleWord } from '@/components/account-words'
import { useRecordSource, type RecordSource } from '@/components/use-record-source'
import { foundPersons, type Person } from './person-queries'

/** Lets the palette find persons by name, telephone, e-mail or licence. */
export function usePersonPalette(): void {
  useRecordSource(persons)
}

const persons: RecordSource<Person> = {
  id: 'person-records',
  heading: (text) => text('people.title'),
  find: foundPersons,
  entry: ({ id, full_name: name, phone, role }, text) => ({
    id: `person:${id}`,
    name,
    glyph: 'person',
    end: [roleWord(text, role), phone].filter(Boolean).join(' · '),
    to: `/office/people/${id}`,
  }),
}
