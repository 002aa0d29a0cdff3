import { skipToken, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useId } from 'react'
import { FieldFrame } from '@/components/form/field-frame'
import type { Filter } from '@/components/list/filter'
import { useText } from '@/text/language'
import { HolderPicker } from './holder-picker'
import { holderName } from './paper-queries'
import type { PaperFilter } from './paper-search'
import { holderValue } from './paper-values'
import { holderWord } from './paper-words'

/** One bus or one person, by name. */
export function useHolderFilter(): Filter<PaperFilter> {
  const text = useText()
  const { who }: { readonly who?: string } = useSearch({ strict: false })
  const { data } = useQuery(
    who === undefined ? { queryKey: ['bus', 'no-name'], queryFn: skipToken } : holderName(who),
  )
  return {
    name: 'who',
    label: text('papers.holderOne'),
    say: () => (data === undefined ? text('papers.thisOne') : holderWord(text, data)),
    edit: (_, set) => (
      <Choice
        onChoose={(value) => {
          set(value)
        }}
      />
    ),
  }
}

function Choice({ onChoose }: { onChoose: (value: string) => void }) {
  const text = useText()
  const id = useId()
  return (
    <div className="holder-filter">
      <FieldFrame id={id} label={text('papers.holderField')}>
        {(attributes) => (
          <HolderPicker
            attributes={attributes}
            chosen={null}
            onChoose={(holder) => {
              onChoose(holderValue(holder))
            }}
          />
        )}
      </FieldFrame>
    </div>
  )
}
