import { useEffect, useRef, useState } from 'react'
import { useFormat } from '@/text/format'
import { useText } from '@/text/language'
import { MOST_PDF_BYTES, PhotoRefused, takePhoto, type Taken } from './take-photo'

type Wishes = { pdf: boolean; onTaken: (taken: Taken) => void }

/** Makes a chosen file ready; the last one chosen counts. */
export function useTaking({ pdf, onTaken }: Wishes) {
  const [working, setWorking] = useState<number | null>(null)
  const [refused, setRefused] = useState<PhotoRefused | null>(null)
  const turn = useRef(0)
  useEffect(
    () => () => {
      // whoever has left wants no answer
      turn.current += 1
    },
    [],
  )

  const take = (chosen: File) => {
    turn.current += 1
    const mine = turn.current
    const counts = () => turn.current === mine
    const progress = (fraction: number) => {
      if (counts()) setWorking(fraction)
    }
    setRefused(null)
    setWorking(0)
    takePhoto(chosen, { pdf, progress })
      .then((taken) => {
        if (counts()) onTaken(taken)
      })
      .catch((thrown: unknown) => {
        const why =
          thrown instanceof PhotoRefused ? thrown : new PhotoRefused('unreadable', chosen.size)
        if (counts()) setRefused(why)
      })
      .finally(() => {
        if (counts()) setWorking(null)
      })
  }

  return { take, working, refusal: useRefusal(refused, pdf) }
}

function useRefusal(refused: PhotoRefused | null, pdf: boolean): string | undefined {
  const text = useText()
  const format = useFormat()
  if (refused === null) return undefined
  switch (refused.why) {
    case 'no-picture':
      return text(pdf ? 'parts.photoNoPictureOrPdf' : 'parts.photoNoPicture')
    case 'unreadable':
      return text('parts.photoUnreadable')
    case 'too-large':
      return text('parts.photoTooLarge', {
        size: format.bytes(refused.bytes),
        most: format.bytes(MOST_PDF_BYTES),
      })
  }
}
