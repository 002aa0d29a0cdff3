import { useEffect, useId, type ReactNode } from 'react'
import {
  useController,
  type Control,
  type FieldPath,
  type FieldPathByValue,
  type FieldValues,
} from 'react-hook-form'

/** How a field is called and how its value reads, where the form speaks about it. */
export type Description = { readonly label: string; readonly show: (value: unknown) => string }

/** What a field needs of its form. */
export type FormOf<In extends FieldValues> = {
  readonly control: Control<In>
  /** Returns how to take it back. */
  readonly describe: (name: string, description: Description) => () => void
}

/** What all fields have in common. */
export type FieldProps<In extends FieldValues, Value> = {
  readonly form: FormOf<In>
  /** As the member is called on the wire, so that the server's answer finds it. */
  readonly name: FieldPathByValue<In, Value>
  readonly label: string
  readonly hint?: ReactNode
  /** Says that it can wait. */
  readonly optional?: boolean
}

type Bound<Value> = {
  readonly id: string
  readonly name: string
  readonly value: Value
  readonly error: string | null
  readonly set: (value: Value) => void
  readonly left: () => void
  readonly ref: (element: HTMLElement | null) => void
}

/** Ties a field to its form. */
export function useField<In extends FieldValues, Value>(
  { form, name, label }: Pick<FieldProps<In, Value>, 'form' | 'name' | 'label'>,
  show: (value: Value) => string = String,
): Bound<Value> {
  const id = useId()
  const path = name as FieldPath<In>
  const { field, fieldState } = useController({ control: form.control, name: path })
  const { describe } = form

  useEffect(() => describe(name, { label, show: (value) => show(value as Value) }))

  return {
    id,
    name: field.name,
    value: field.value,
    error: fieldState.error?.message ?? null,
    set: field.onChange,
    left: field.onBlur,
    ref: field.ref,
  }
}
