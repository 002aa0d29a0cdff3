import { asProblem } from '@/api/problem'
import { toast } from '@/components/toast'
import { spokenNow } from '@/text/language'
import { holdRemoval, releaseRemoval } from './held-removals'
import { useRemove, type Message } from './notification-queries'

/**
 * Deletes a message once nobody can take it back any more: the server cannot bring one back, so it is told late. When
 * the page is closed before, the message simply stays.
 */
export function useRemoval() {
  const { mutateAsync: remove } = useRemove()

  async function carryOut(message: Message) {
    try {
      await remove(message.id)
    } catch (thrown) {
      // Deleted on another screen meanwhile: that is what was wanted.
      if (asProblem(thrown).status !== 404)
        toast({ text: spokenNow().text('inbox.notDeleted'), tone: 'bad' })
    }
    releaseRemoval(message)
  }

  return (message: Message) => {
    holdRemoval(message)
    toast({
      text: spokenNow().text('inbox.deleted'),
      undo: () => {
        releaseRemoval(message)
      },
      gone: () => void carryOut(message),
    })
  }
}
