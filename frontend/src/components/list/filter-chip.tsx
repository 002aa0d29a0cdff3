import { Glyph } from '../glyph'
import { Popover } from '../popover'
import { useText } from '@/text/language'
import { sayFilter, type Filter } from './filter'

type FilterChipProps = {
  readonly filter: Filter
  readonly value: string | undefined
  readonly onChange: (value: string | undefined) => void
}

/** A filter: quiet while it is not set, its value and a way to take it off when it is. */
export function FilterChip({ filter, value, onChange }: FilterChipProps) {
  const text = useText()
  const said =
    value === undefined ? null : sayFilter(filter, value, (count) => text('list.anyOf', { count }))
  return (
    <span className={said === null ? 'chip' : 'chip set'}>
      <Popover
        kind={filter.options === undefined ? 'dialog' : 'menu'}
        label={filter.label}
        buttonClass=""
        button={
          said === null ? (
            <>
              {filter.label} <Glyph name="down" />
            </>
          ) : (
            <>
              {filter.label} <b>{said}</b>
            </>
          )
        }
      >
        {filter.options === undefined ? (
          filter.edit(value, onChange)
        ) : (
          <Choices {...filter} value={value} onChange={onChange} />
        )}
      </Popover>
      {said !== null && (
        <button
          type="button"
          className="x"
          aria-label={text('list.removeFilter', { name: filter.label, value: said })}
          onClick={() => {
            onChange(undefined)
          }}
        >
          <Glyph name="close" />
        </button>
      )}
    </span>
  )
}

type ChoicesProps = Pick<FilterChipProps, 'value' | 'onChange'> & {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly many?: boolean
}

function Choices({ options, many = false, value, onChange }: ChoicesProps) {
  const set = value?.split(',') ?? []
  return options.map((option) => {
    const on = set.includes(option.value)
    const next = many
      ? options
          .map((each) => each.value)
          .filter((each) => (each === option.value ? !on : set.includes(each)))
          .join(',')
      : option.value
    return (
      <button
        key={option.value}
        type="button"
        role={many ? 'menuitemcheckbox' : 'menuitemradio'}
        aria-checked={on}
        onClick={() => {
          onChange(next === '' ? undefined : next)
        }}
      >
        <Glyph name="check" />
        {option.label}
      </button>
    )
  })
}
