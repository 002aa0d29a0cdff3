import { useState } from 'react'
import { api, body } from '@/api/client'
import { ApiProblem } from '@/api/problem'
import { upload } from '@/api/upload'
import { useAction } from '@/api/use-action'
import { useUndoable } from '@/components/use-undoable'
import { useText } from '@/text/language'

/** As the server has it; asked here first, so that nobody waits for a refusal. */
const MOST_MB = 2
export const MOST_LOGO_BYTES = MOST_MB * 1024 * 1024

const touches = [['setting']]

const setLogo = (value: string, key: string) =>
  body(
    api.PUT('/api/settings/{key}', {
      params: { path: { key: 'company_logo_url' } },
      headers: { 'Idempotency-Key': key },
      body: { value },
    }),
  )

/** Sends the picture and makes it the logo of the company. */
export function useLogoUpload() {
  /** How much is on the way, from 0 to 1. */
  const [progress, setProgress] = useState(0)
  const { mutate, ...action } = useAction({
    // A file says nothing about itself as text; name, size and time tell one from another.
    run: async ({ file }: { file: File; name: string; size: number; time: number }, key) => {
      if (file.size > MOST_LOGO_BYTES) throw tooLarge()
      const { url } = await upload('/api/upload/logo', file, { key, onProgress: setProgress })
      await setLogo(url, key)
      return url
    },
    touches,
  })
  return {
    ...action,
    progress,
    send: (file: File) => {
      setProgress(0)
      mutate({ file, name: file.name, size: file.size, time: file.lastModified })
    },
  }
}

/** Takes the logo off everything, and can put it back: the picture itself stays on the server. */
export function useLogoRemoval() {
  const text = useText()
  return useUndoable({
    run: (_: string, key) => setLogo('', key),
    undo: (_, before, key) => setLogo(before, key),
    said: () => text('logo.removed'),
    undone: () => text('logo.back'),
    touches,
  })
}

const tooLarge = () =>
  new ApiProblem({
    status: 413,
    code: 'file.too-large',
    detail: 'The file is too large',
    params: { most_mb: MOST_MB },
  })
