import { useQuery } from '@tanstack/react-query'
import { DialogButton } from '@/components/dialog-button'
import type { Opened } from '@/components/list/data-list'
import { RecordBeside } from '@/components/list/record-beside'
import { PutAwayNotice } from '@/components/put-away-notice'
import { RecordHistory } from '@/components/record-history'
import { RemovalStep } from '@/components/removal-step'
import { historyOf } from '@/features/identity/audit-queries'
import type { PlainKey } from '@/text/catalogue'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { CategoryIcon } from './category-icon'
import { category as categoryOf, type Category } from './category-queries'
import { categoryRemoval } from './category-removal'
import { EditCategoryDialog } from './edit-category-dialog'

const names: Readonly<Partial<Record<string, PlainKey>>> = {
  name: 'categories.name',
  description: 'categories.description',
  limit_amount: 'categories.limit',
  needs_photo: 'categories.needsPhoto',
  is_fuel: 'categories.fuel',
  is_water: 'categories.water',
}

/** One category beside the list. */
export function CategoryPanel({ id, row, walk }: Opened<Category>) {
  const text = useText()
  const answer = useQuery(categoryOf(id))
  return (
    <RecordBeside
      id={id}
      row={row}
      walk={walk}
      answer={answer}
      kind={text('categories.one')}
      failed={text('categories.oneFailed')}
      title={(category) => (
        <>
          <CategoryIcon icon={category.icon} /> {category.name}
        </>
      )}
      subtitle={(category) => category.description}
      steps={(found, tell) => (
        <>
          <DialogButton
            key={`${id}-form`}
            dialog={(close) => <EditCategoryDialog found={found} onClose={close} />}
          >
            {text('categories.edit')}
          </DialogButton>
          <RemovalStep
            key={id}
            found={found}
            isArchived={found.record.archived_at != null}
            ways={categoryRemoval}
            action={text('categories.remove')}
            question={text('categories.removeTitle', { name: found.record.name })}
            explained={text('categories.removeBody')}
            bringBack={text('categories.bringBack')}
            onGone={walk.close}
            onProblem={tell}
          />
        </>
      )}
    >
      {(category) => (
        <>
          <CategoryFacts category={category} />
          <RecordHistory
            key={id}
            query={(limit) => historyOf('expense_category', 'expense', id, limit)}
            names={names}
          />
        </>
      )}
    </RecordBeside>
  )
}

function CategoryFacts({ category }: { category: Category }) {
  const text = useText()
  const format = useFormat()
  const yesNo = (value: boolean) => text(value ? 'common.yes' : 'common.no')
  return (
    <>
      <PutAwayNotice
        since={category.archived_at}
        title={(day) => text('categories.putAwayNotice', { day })}
      >
        {text('categories.putAwayBody')}
      </PutAwayNotice>
      <section>
        <dl className="facts">
          <dt>{text('categories.limit')}</dt>
          <dd>
            {category.limit_amount == null ? (
              <span className="muted">{text('categories.noLimit')}</span>
            ) : (
              format.money(category.limit_amount)
            )}
          </dd>
          <dt>{text('categories.needsPhoto')}</dt>
          <dd>{yesNo(category.needs_photo)}</dd>
          <dt>{text('categories.fuel')}</dt>
          <dd>{yesNo(category.is_fuel)}</dd>
          <dt>{text('categories.water')}</dt>
          <dd>{yesNo(category.is_water)}</dd>
        </dl>
      </section>
    </>
  )
}
