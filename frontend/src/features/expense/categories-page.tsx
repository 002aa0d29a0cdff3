import './expense.css'
import { EmptyState } from '@/components/empty-state'
import { Glyph } from '@/components/glyph'
import { DataList } from '@/components/list/data-list'
import { Page } from '@/components/page'
import { useAdding } from '@/components/use-adding'
import { useText } from '@/text/language'
import { useCategoryColumns } from './category-columns'
import { CategoryPanel } from './category-panel'
import { categoriesFile, categoryList, type Category } from './category-queries'
import { categoryRules } from './category-search'
import { NewCategoryDialog } from './new-category-dialog'

/** What money is spent on. */
export function CategoriesPage() {
  const text = useText()
  const columns = useCategoryColumns()
  const { adding, add, close } = useAdding()
  return (
    <>
      <DataList
        name="categories"
        label={text('categories.title')}
        searchLabel={text('categories.search')}
        failed={text('categories.failed')}
        rules={categoryRules}
        query={categoryList}
        exported={categoriesFile}
        idOf={idOf}
        nameOf={nameOf}
        columns={columns}
        filters={[
          {
            name: 'show',
            label: text('categories.show'),
            options: [{ value: 'archived', label: text('categories.archived') }],
          },
        ]}
        empty={
          <EmptyState
            title={text('categories.emptyTitle')}
            first={
              <button type="button" className="btn primary" onClick={add}>
                {text('categories.add')}
              </button>
            }
          >
            {text('categories.emptyBody')}
          </EmptyState>
        }
        page={(tools, list) => (
          <Page
            title={text('categories.title')}
            actions={
              <>
                {tools}
                <button type="button" className="btn" onClick={add}>
                  <Glyph name="add" />
                  {text('categories.add')}
                </button>
              </>
            }
          >
            {list}
          </Page>
        )}
        panel={CategoryPanel}
      />
      {adding && <NewCategoryDialog onClose={close} />}
    </>
  )
}

const idOf = (category: Category) => category.id
const nameOf = (category: Category) => category.name
