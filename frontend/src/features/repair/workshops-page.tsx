import { EmptyState } from '@/components/empty-state'
import { Glyph } from '@/components/glyph'
import { DataList } from '@/components/list/data-list'
import { Page } from '@/components/page'
import { useAdding } from '@/components/use-adding'
import { useText } from '@/text/language'
import { NewWorkshopDialog } from './new-workshop-dialog'
import { useWorkshopColumns } from './workshop-columns'
import { WorkshopPanel } from './workshop-panel'
import { workshopList, workshopsFile, type Workshop } from './workshop-queries'
import { workshopRules } from './workshop-search'

/** Who repairs our buses. */
export function WorkshopsPage() {
  const text = useText()
  const columns = useWorkshopColumns()
  const { adding, add, close } = useAdding()
  return (
    <>
      <DataList
        name="workshops"
        label={text('workshops.title')}
        searchLabel={text('workshops.search')}
        failed={text('workshops.failed')}
        rules={workshopRules}
        query={workshopList}
        exported={workshopsFile}
        idOf={idOf}
        nameOf={nameOf}
        columns={columns}
        filters={[
          {
            name: 'jobs',
            label: text('workshops.jobs'),
            options: [
              { value: 'yes', label: text('workshops.active') },
              { value: 'no', label: text('workshops.inactive') },
            ],
          },
          {
            name: 'show',
            label: text('workshops.show'),
            options: [{ value: 'archived', label: text('workshops.archived') }],
          },
        ]}
        empty={
          <EmptyState
            title={text('workshops.emptyTitle')}
            first={
              <button type="button" className="btn primary" onClick={add}>
                {text('workshops.add')}
              </button>
            }
          >
            {text('workshops.emptyBody')}
          </EmptyState>
        }
        page={(tools, list) => (
          <Page
            title={text('workshops.title')}
            actions={
              <>
                {tools}
                <button type="button" className="btn" onClick={add}>
                  <Glyph name="add" />
                  {text('workshops.add')}
                </button>
              </>
            }
          >
            {list}
          </Page>
        )}
        panel={WorkshopPanel}
      />
      {adding && <NewWorkshopDialog onClose={close} />}
    </>
  )
}

const idOf = (workshop: Workshop) => workshop.id
const nameOf = (workshop: Workshop) => workshop.org_name
