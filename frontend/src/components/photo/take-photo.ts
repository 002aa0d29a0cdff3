import { browserPixels } from './browser-pixels'
import { shrinkPhoto, UnreadablePhoto, type Decode, type Progress } from './shrink-photo'

/** The server takes no larger file. */
export const MOST_PDF_BYTES = 10 * 1024 * 1024

/** What was photographed or chosen, ready to be sent. */
export type Taken = {
  readonly file: File
  /** Nothing for a PDF: lists show a picture of a page instead. */
  readonly thumbnail: Blob | null
}

export type Refusal = 'no-picture' | 'unreadable' | 'too-large'

/** Why a file was not taken. */
export class PhotoRefused extends Error {
  readonly why: Refusal
  readonly bytes: number

  constructor(why: Refusal, bytes: number) {
    super(`Not taken: ${why}`)
    this.name = 'PhotoRefused'
    this.why = why
    this.bytes = bytes
  }
}

type Wishes = { readonly pdf: boolean; readonly progress: Progress; readonly decode?: Decode }

/** Turns a chosen file into what can be sent, or says why not. */
export async function takePhoto(chosen: File, wishes: Wishes): Promise<Taken> {
  const { pdf, progress, decode = browserPixels } = wishes
  if (pdf && chosen.type === 'application/pdf') return takePdf(chosen)
  // Some phones name no type for what their camera made.
  if (chosen.type !== '' && !chosen.type.startsWith('image/'))
    throw new PhotoRefused('no-picture', chosen.size)
  try {
    const { photo, thumbnail } = await shrinkPhoto(chosen, decode, progress)
    const name = `${chosen.name.replace(/\.[^.]*$/, '') || 'photo'}.jpg`
    return { file: new File([photo], name, { type: 'image/jpeg' }), thumbnail }
  } catch (thrown) {
    if (thrown instanceof UnreadablePhoto) throw new PhotoRefused('unreadable', chosen.size)
    throw thrown
  }
}

async function takePdf(chosen: File): Promise<Taken> {
  if (chosen.size > MOST_PDF_BYTES) throw new PhotoRefused('too-large', chosen.size)
  const beginning = await chosen.slice(0, 5).text()
  if (beginning !== '%PDF-') throw new PhotoRefused('no-picture', chosen.size)
  return { file: chosen, thumbnail: null }
}
