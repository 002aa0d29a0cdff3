import type { QueryKey } from '@tanstack/react-query'
import { api, body } from '@/api/client'
import { asProblem } from '@/api/problem'
import { useAction } from '@/api/use-action'
import { toast } from '@/components/toast'
import { spokenNow } from '@/text/language'
import { problemText } from '@/text/problem-text'
import type { Person } from './person-queries'

export const touches: QueryKey[] = [['person'], ['account']]

/** A person as he was seen. */
type Seen = { readonly person: Person; readonly etag: string | null }

/** Takes a person out of the register: archived with Undo when there is a history, else deleted. */
export function useRemovePerson() {
  const removing = useAction({
    run: ({ person, etag }: Seen, key) =>
      body(
        api.DELETE('/api/drivers/{id}', {
          params: { path: { id: person.id } },
          headers: headersOf(key, etag),
        }),
      ),
    touches,
  })
  const bringBack = useBringBack()

  /** What it fails with is thrown. */
  return async (seen: Seen): Promise<{ archived: boolean }> => {
    const { archived } = await removing.mutateAsync(seen)
    const { person } = seen
    const name = person.full_name
    if (archived)
      toast({
        text: spokenNow().text('person.putAway', { name }),
        undo: () => bringBack.run(person).catch(tellFailure),
      })
    else toast({ text: spokenNow().text('person.deleted', { name }) })
    return { archived }
  }
}

/** Puts an archived person back into the register, with the account. */
export function useBringBack() {
  const restoring = useAction({
    run: (person: Person, key) =>
      body(
        api.POST('/api/drivers/{id}/restoration', {
          params: { path: { id: person.id } },
          headers: headersOf(key, null),
        }),
      ),
    touches,
  })
  return {
    busy: restoring.isPending,
    run: async (person: Person) => {
      await restoring.mutateAsync(person)
      toast({
        text: spokenNow().text(person.has_access ? 'person.broughtBack' : 'person.backOnly', {
          name: person.full_name,
        }),
      })
    },
  }
}

/** The office's word on what somebody reported of his licence. */
export function useConfirmLicence() {
  return useAction({
    run: ({ person, etag }: Seen, key) =>
      body(
        api.POST('/api/drivers/{id}/licence-confirmation', {
          params: { path: { id: person.id } },
          headers: headersOf(key, etag),
        }),
      ),
    touches,
  })
}

export function useTurnDownLicence() {
  return useAction({
    run: ({ person, etag }: Seen, key) =>
      body(
        api.DELETE('/api/drivers/{id}/licence-report', {
          params: { path: { id: person.id } },
          headers: headersOf(key, etag),
        }),
      ),
    touches,
  })
}

const headersOf = (key: string, etag: string | null) => ({
  'Idempotency-Key': key,
  ...(etag === null ? {} : { 'If-Match': etag }),
})

function tellFailure(thrown: unknown) {
  toast({ text: problemText(spokenNow().text, asProblem(thrown)), tone: 'bad' })
}
