import { useText } from '@/text/language'
import type { Column } from './column'

type PhoneSortProps<T> = {
  readonly columns: readonly Column<T>[]
  readonly sort: string
  readonly onSort: (sort: string) => void
}

/** Cards have no heads to press: the order is chosen beside the filters. */
export function PhoneSort<T>({ columns, sort, onSort }: PhoneSortProps<T>) {
  const text = useText()
  const sorts = columns.flatMap(({ head, sort: [...words] = [] }) =>
    words.filter((word) => word !== undefined).map((word) => ({ head, word: word ?? '' })),
  )
  if (sorts.length < 2) return null
  return (
    <span className="chip phonesort">
      <select
        aria-label={text('list.order')}
        value={sort}
        onChange={(event) => {
          onSort(event.target.value)
        }}
      >
        {sorts.map(({ head, word }) => (
          <option key={word} value={word}>
            {`${head} ${word.startsWith('-') ? '↓' : '↑'}`}
          </option>
        ))}
      </select>
    </span>
  )
}
