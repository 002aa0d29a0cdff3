import type { ComponentProps } from 'react'
import { useFormat } from '@/text/format'

type DayInputProps = Omit<ComponentProps<'input'>, 'type' | 'className' | 'value' | 'ref'> & {
  /** 2026-11-21 */
  readonly value: string
  readonly inputRef?: (element: HTMLInputElement | null) => void
}

/** A day from the calendar of the device, which reads 21 Nov 2026 as everywhere until somebody goes into it. */
export function DayInput({ value, inputRef, ...others }: DayInputProps) {
  const { day } = useFormat()
  return (
    <span className="day-input" data-reads={value === '' ? undefined : day(value)}>
      <input {...others} ref={inputRef} className="input" type="date" value={value} />
    </span>
  )
}
