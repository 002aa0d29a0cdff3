import type { QueryKey } from '@tanstack/react-query'
import { asProblem } from '@/api/problem'
import { useAction } from '@/api/use-action'
import { spokenNow } from '@/text/language'
import { problemText } from '@/text/problem-text'
import { toast } from './toast'

type Headers = Record<string, string>

export type RemovalWays<T> = {
  readonly remove: (record: T, headers: Headers) => Promise<{ readonly archived: boolean }>
  readonly restore: (record: T, headers: Headers) => Promise<unknown>
  readonly touches: readonly QueryKey[]
  /** What is said afterwards. */
  readonly putAway: (record: T) => string
  readonly deleted: (record: T) => string
  readonly broughtBack: (record: T) => string
}

/** Takes a record out: put away with Undo when it has a history, else deleted; and brings it back. */
export function useRemoval<T>(ways: RemovalWays<T>) {
  const removing = useAction({
    run: ({ record, etag }: { record: T; etag: string | null }, key) =>
      ways.remove(record, {
        'Idempotency-Key': key,
        ...(etag === null ? {} : { 'If-Match': etag }),
      }),
    touches: ways.touches,
  })
  const restoring = useAction({
    run: (record: T, key) => ways.restore(record, { 'Idempotency-Key': key }),
    touches: ways.touches,
  })

  async function bringBack(record: T) {
    await restoring.mutateAsync(record)
    toast({ text: ways.broughtBack(record) })
  }

  return {
    bringingBack: restoring.isPending,
    bringBack,
    /** What it fails with is thrown. */
    remove: async (record: T, etag: string | null): Promise<{ archived: boolean }> => {
      const { archived } = await removing.mutateAsync({ record, etag })
      if (archived)
        toast({
          text: ways.putAway(record),
          undo: () => bringBack(record).catch(tellFailure),
        })
      else toast({ text: ways.deleted(record) })
      return { archived }
    },
  }
}

function tellFailure(thrown: unknown) {
  toast({ text: problemText(spokenNow().text, asProblem(thrown)), tone: 'bad' })
}
