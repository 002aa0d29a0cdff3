import { useState } from 'react'
import { api, body, done, tagged } from '@/api/client'
import { upload } from '@/api/upload'
import { useAction } from '@/api/use-action'
import { toast } from '@/components/toast'
import { useUndoable } from '@/components/use-undoable'
import { spokenNow } from '@/text/language'
import type { Paper } from './paper-queries'
import { named } from './paper-words'

/** A bus shows the days of its papers, and a person that of the licence. */
export const paperTouches = [['paper'], ['bus'], ['person']]

/** A paper, and which version of it somebody had before him. */
export type Seen = { readonly paper: Paper; readonly etag: string | null }

const headersOf = (key: string, etag: string | null) => ({
  'Idempotency-Key': key,
  ...(etag === null ? {} : { 'If-Match': etag }),
})

const restore = (id: string, key: string) =>
  body(
    api.POST('/api/papers/{id}/restoration', {
      params: { path: { id } },
      headers: { 'Idempotency-Key': key },
    }),
  )

const say = (key: 'papers.tookOut' | 'papers.broughtBack' | 'papers.confirmed', paper: Paper) => {
  const { text } = spokenNow()
  return text(key, named(text, paper))
}

/** Takes a paper out; it stays for the record and comes back with Undo. */
export const useTakeOut = () =>
  useUndoable({
    run: ({ paper, etag }: Seen, key) =>
      done(
        api.DELETE('/api/papers/{id}', {
          params: { path: { id: paper.id } },
          headers: headersOf(key, etag),
        }),
      ),
    undo: (_, { paper }, key) => restore(paper.id, key),
    said: (_, { paper }) => say('papers.tookOut', paper),
    undone: (_, { paper }) => say('papers.broughtBack', paper),
    touches: paperTouches,
  })

/** Puts a paper back that was taken out. */
export function useBringPaperBack() {
  const action = useAction({
    run: (paper: Paper, key) => restore(paper.id, key),
    touches: paperTouches,
  })
  return {
    busy: action.isPending,
    run: async (paper: Paper) => {
      await action.mutateAsync(paper)
      toast({ text: say('papers.broughtBack', paper) })
    },
  }
}

/** The office has seen what its holder told. */
export function useConfirmPaper() {
  const action = useAction({
    run: ({ paper, etag }: Seen, key) =>
      tagged(
        api.POST('/api/papers/{id}/confirmation', {
          params: { path: { id: paper.id } },
          headers: headersOf(key, etag),
        }),
      ),
    touches: paperTouches,
  })
  return {
    busy: action.isPending,
    run: async (seen: Seen) => {
      await action.mutateAsync(seen)
      toast({ text: say('papers.confirmed', seen.paper) })
    },
  }
}

/** Sends the photo or PDF of a paper, before the paper itself is saved. */
export function useScanUpload() {
  const [progress, setProgress] = useState(0)
  const { mutate, ...action } = useAction({
    // A file says nothing about itself as text; name, size and time tell one from another.
    run: async ({ file }: { file: File; name: string; size: number; time: number }, key) => {
      const { url } = await upload('/api/upload/paper', file, { key, onProgress: setProgress })
      return url
    },
  })
  return {
    ...action,
    progress,
    send: (file: File, onSent: (address: string) => void) => {
      setProgress(0)
      mutate(
        { file, name: file.name, size: file.size, time: file.lastModified },
        { onSuccess: onSent },
      )
    },
  }
}
