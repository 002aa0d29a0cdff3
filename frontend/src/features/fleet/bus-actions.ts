import type { QueryKey } from '@tanstack/react-query'
import { api, body } from '@/api/client'
import { asProblem } from '@/api/problem'
import { useAction } from '@/api/use-action'
import { spaced } from '@/components/plate'
import { toast } from '@/components/toast'
import { spokenNow } from '@/text/language'
import { problemText } from '@/text/problem-text'
import type { Bus } from './bus-queries'

const touches: QueryKey[] = [['bus']]

type Removal = { readonly bus: Bus; readonly etag: string | null }

/** Takes a bus out of the fleet: put away with Undo when it has a history, else deleted. */
export function useRemoveBus() {
  const removing = useAction({
    run: ({ bus, etag }: Removal, key) =>
      body(
        api.DELETE('/api/buses/{id}', {
          params: { path: { id: bus.id } },
          headers: { 'Idempotency-Key': key, ...(etag === null ? {} : { 'If-Match': etag }) },
        }),
      ),
    touches,
  })
  const bringBack = useBringBack()

  /** What it fails with is thrown. */
  return async (removal: Removal): Promise<{ archived: boolean }> => {
    const { archived } = await removing.mutateAsync(removal)
    const { bus } = removal
    const plate = spaced(bus.registration_number)
    if (archived)
      toast({
        text: spokenNow().text('fleet.putAway', { plate }),
        undo: () => bringBack.run(bus).catch(tellFailure),
      })
    else toast({ text: spokenNow().text('fleet.deleted', { plate }) })
    return { archived }
  }
}

/** Puts a bus back into the fleet. */
export function useBringBack() {
  const restoring = useAction({
    run: (bus: Bus, key) =>
      body(
        api.POST('/api/buses/{id}/restoration', {
          params: { path: { id: bus.id } },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    touches,
  })
  return {
    busy: restoring.isPending,
    run: async (bus: Bus) => {
      await restoring.mutateAsync(bus)
      const plate = spaced(bus.registration_number)
      toast({ text: spokenNow().text('fleet.broughtBack', { plate }) })
    },
  }
}

function tellFailure(thrown: unknown) {
  toast({ text: problemText(spokenNow().text, asProblem(thrown)), tone: 'bad' })
}
