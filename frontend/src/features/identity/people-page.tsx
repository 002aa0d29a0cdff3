import { useState } from 'react'
import { EmptyState } from '@/components/empty-state'
import { Glyph } from '@/components/glyph'
import { DataList } from '@/components/list/data-list'
import { useText } from '@/text/language'
import { roleOptions } from './account-words'
import { NewAccountDialog } from './new-account-dialog'
import { usePeopleColumns } from './people-columns'
import { PeopleFrame } from './people-frame'
import { accountList, type Account } from './people-queries'
import { peopleRules } from './people-search'
import { PersonPanel } from './person-panel'

/** Everybody who can sign in. */
export function PeoplePage() {
  const text = useText()
  const columns = usePeopleColumns()
  const [adding, setAdding] = useState(false)
  const add = () => {
    setAdding(true)
  }
  return (
    <>
      <DataList
        name="people"
        label={text('people.accounts')}
        searchLabel={text('people.search')}
        failed={text('people.failed')}
        rules={peopleRules}
        query={accountList}
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
        ]}
        empty={
          <EmptyState title={text('people.emptyTitle')}>{text('people.emptyBody')}</EmptyState>
        }
        page={(tools, list) => (
          <PeopleFrame
            actions={
              <>
                {tools}
                <button type="button" className="btn" onClick={add}>
                  <Glyph name="add" />
                  {text('people.add')}
                </button>
              </>
            }
          >
            {list}
          </PeopleFrame>
        )}
        panel={PersonPanel}
      />
      {adding && (
        <NewAccountDialog
          onClose={() => {
            setAdding(false)
          }}
        />
      )}
    </>
  )
}

const idOf = (account: Account) => account.id
const nameOf = (account: Account) => account.full_name
