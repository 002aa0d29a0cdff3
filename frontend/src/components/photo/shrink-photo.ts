/** As sharp as a bill needs to be, as small as a village's network needs it. */
export const LONGEST_SIDE = 1600
export const MOST_BYTES = 300 * 1024
const THUMBNAIL_SIDE = 320
const THUMBNAIL_QUALITY = 0.7

/** Quality goes before size: a small sharp picture reads worse than a large soft one. */
const BEST_QUALITY = 0.82
const LESSER_QUALITIES = [0.7, 0.58, 0.46]
const SMALLER = 0.8
const SMALLEST_SIDE = 480

type Size = { readonly width: number; readonly height: number }

/** An upright picture in memory, until it is let go. */
export type Picture = Size & {
  readonly sized: (size: Size) => Drawing
  readonly release: () => void
}

/** A picture drawn anew, which can be written down. */
export type Drawing = Picture & { readonly jpeg: (quality: number) => Promise<Blob> }

/** What the browser does for us; fails when the file is no picture that it knows. */
export type Decode = (file: Blob) => Promise<Picture>

export type ShrunkPhoto = Size & { readonly photo: Blob; readonly thumbnail: Blob }

export type Progress = (fraction: number) => void

/** The file is no picture that this browser can open. */
export class UnreadablePhoto extends Error {
  constructor(cause: unknown) {
    super('This file cannot be opened as a picture', { cause })
    this.name = 'UnreadablePhoto'
  }
}

/**
 * Makes a photo small enough to send and a thumbnail beside it. Being drawn anew, it stands upright and no longer says
 * where it was taken.
 */
export async function shrinkPhoto(
  file: Blob,
  decode: Decode,
  progress: Progress = () => undefined,
): Promise<ShrunkPhoto> {
  progress(0)
  const original = await decode(file).catch((thrown: unknown) => {
    throw new UnreadablePhoto(thrown)
  })
  progress(0.4)
  const drawing = original.sized(fitting(original, LONGEST_SIDE))
  original.release()
  try {
    const thumbnail = await thumbnailOf(drawing)
    progress(0.6)
    const found = await smallEnough(drawing)
    progress(1)
    return { ...found, thumbnail }
  } finally {
    drawing.release()
  }
}

async function smallEnough(drawing: Drawing): Promise<Size & { photo: Blob }> {
  let side = Math.max(drawing.width, drawing.height)
  let best = await bestQuality(drawing)
  while (best.photo.size > MOST_BYTES && side > SMALLEST_SIDE) {
    side = Math.max(SMALLEST_SIDE, Math.round(side * SMALLER))
    best = await inSize(drawing, side, bestQuality)
  }
  return best
}

async function bestQuality(drawing: Drawing) {
  const { width, height } = drawing
  let photo = await drawing.jpeg(BEST_QUALITY)
  for (const quality of LESSER_QUALITIES) {
    if (photo.size <= MOST_BYTES) break
    photo = await drawing.jpeg(quality)
  }
  return { photo, width, height }
}

const thumbnailOf = (drawing: Drawing) =>
  inSize(drawing, THUMBNAIL_SIDE, (small) => small.jpeg(THUMBNAIL_QUALITY))

async function inSize<T>(drawing: Drawing, side: number, make: (small: Drawing) => Promise<T>) {
  const small = drawing.sized(fitting(drawing, side))
  try {
    return await make(small)
  } finally {
    small.release()
  }
}

/** The same shape with the longest side at most this long; never larger than it is. */
export function fitting({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height))
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}
