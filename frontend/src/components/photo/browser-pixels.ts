import type { Decode, Drawing } from './shrink-photo'

type Size = { readonly width: number; readonly height: number }

/** Opens a picture with what the browser has, turned as the camera says it was held. */
export const browserPixels: Decode = async (file) => {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
  return {
    width: bitmap.width,
    height: bitmap.height,
    sized: (size) => drawn(bitmap, size),
    release: () => {
      bitmap.close()
    },
  }
}

function drawn(image: CanvasImageSource, { width, height }: Size): Drawing {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) throw new Error('No canvas to draw on')
  // JPEG knows no transparency; where nothing is drawn there shall be paper, not ink.
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, width, height)
  return {
    width,
    height,
    sized: (size) => drawn(canvas, size),
    jpeg: (quality) => jpegOf(canvas, quality),
    release: () => {
      // a canvas of no size holds no memory; a phone cannot wait for the collector
      canvas.width = 0
      canvas.height = 0
    },
  }
}

const jpegOf = (canvas: HTMLCanvasElement, quality: number) =>
  new Promise<Blob>((resolve, reject) => {
    const take = (blob: Blob | null) => {
      if (blob === null) reject(new Error('The canvas gave no picture'))
      else resolve(blob)
    }
    canvas.toBlob(take, 'image/jpeg', quality)
  })
