import type { QueryKey } from '@tanstack/react-query'
import type { FieldValues } from 'react-hook-form'
import type { core } from 'zod/mini'
import type { Tagged } from '@/api/client'
import { sendChanges } from './changes'
import { useServerForm, type Answers, type ServerForm } from './use-server-form'

type RecordFormOptions<In extends FieldValues, W extends Readonly<Record<string, unknown>>, T> = {
  readonly found: Tagged<T>
  readonly schema: core.$ZodType<In, In>
  /** The record as it stands in the form. */
  readonly valuesOf: (record: NonNullable<T>) => In
  /** The form as the server takes it. */
  readonly wireOf: (values: In) => W
  readonly send: (
    changes: Partial<W>,
    headers: Record<string, string>,
    answers: Answers,
  ) => Promise<Tagged<T>>
  /** The record as it is by now. */
  readonly now: () => Promise<Tagged<T>>
  readonly touches: readonly QueryKey[]
  readonly onSaved: (saved: NonNullable<T>) => void
  /** The field behind a member of the answer, where they are not called alike. */
  readonly fieldOf?: (member: string) => string
}

/** A form for a record that is there: sends what was changed, and shows what others made of it meanwhile. */
export function useRecordForm<
  In extends FieldValues,
  W extends Readonly<Record<string, unknown>>,
  T,
>(options: RecordFormOptions<In, W, T>): ServerForm<In> {
  const { found, schema, valuesOf, wireOf, send, touches } = options
  const now = async () => {
    const { record, etag } = await options.now()
    return { values: valuesOf(record), etag }
  }
  return useServerForm({
    schema,
    defaults: valuesOf(found.record),
    etag: found.etag,
    save: (values, { headers, seen, answers }) =>
      sendChanges({
        mine: wireOf(values),
        seen: wireOf(seen),
        headers,
        send: (changes, own) => send(changes, own, answers),
        now: async () => {
          const { values: theirs, etag } = await now()
          return { wire: wireOf(theirs), etag }
        },
      }),
    etagAfter: (saved) => saved.etag,
    reload: now,
    touches,
    fieldOf: options.fieldOf,
    onSaved: ({ record }) => {
      options.onSaved(record)
    },
  })
}
