import { Link } from '@tanstack/react-router'
import { roleOptions } from '@/components/account-words'
import { EmptyState } from '@/components/empty-state'
import { Glyph } from '@/components/glyph'
import { DataList } from '@/components/list/data-list'
import { personList, personsFile, type Person } from '@/features/driver/person-queries'
import { useText } from '@/text/language'
import { usePeopleColumns } from './people-columns'
import { PeopleFrame } from './people-frame'
import { peopleRules } from './people-search'
import { PersonPanel } from './person-panel'

/** The register of all persons, whatever their role. */
export function PeoplePage() {
  const text = useText()
  const columns = usePeopleColumns()
  return (
    <DataList
      name="people"
      label={text('people.title')}
      searchLabel={text('people.search')}
      failed={text('people.failed')}
      rules={peopleRules}
      query={personList}
      exported={personsFile}
      idOf={idOf}
      nameOf={nameOf}
      columns={columns}
      filters={[
        { name: 'role', label: text('people.role'), options: roleOptions(text) },
        {
          name: 'status',
          label: text('people.status'),
          options: [
            { value: 'active', label: text('people.active') },
            { value: 'inactive', label: text('people.inactive') },
            { value: 'waiting', label: text('people.waits') },
          ],
        },
        {
          name: 'access',
          label: text('people.access'),
          options: [{ value: 'none', label: text('people.noAccess') }],
        },
        {
          name: 'show',
          label: text('people.show'),
          options: [{ value: 'archived', label: text('person.archived') }],
        },
      ]}
      empty={
        <EmptyState
          title={text('people.emptyTitle')}
          first={
            <Link to="/office/people/new" className="btn primary">
              {text('person.add')}
            </Link>
          }
          other={
            <Link to="/office/import" search={{ kind: 'person' }}>
              {text('imports.title')}
            </Link>
          }
        >
          {text('people.emptyBody')}
        </EmptyState>
      }
      page={(tools, list) => (
        <PeopleFrame
          actions={
            <>
              {tools}
              <Link to="/office/import" search={{ kind: 'person' }} className="btn">
                {text('imports.title')}
              </Link>
              <Link to="/office/people/new" className="btn">
                <Glyph name="add" />
                {text('person.add')}
              </Link>
            </>
          }
        >
          {list}
        </PeopleFrame>
      )}
      panel={PersonPanel}
    />
  )
}

const idOf = (person: Person) => person.id
const nameOf = (person: Person) => person.full_name
