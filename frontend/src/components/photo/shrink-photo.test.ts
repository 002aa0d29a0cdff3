import { describe, expect, it, vi } from 'vitest'
import {
  fitting,
  LONGEST_SIDE,
  MOST_BYTES,
  shrinkPhoto,
  UnreadablePhoto,
  type Drawing,
} from './shrink-photo'

/** A camera whose JPEG has this many bytes for a pixel at full quality, and counts what is still in memory. */
function camera(width: number, height: number, bytesPerPixel: number) {
  const open = new Set<object>()
  const drawn = (wide: number, high: number): Drawing => {
    const drawing = {
      width: wide,
      height: high,
      sized: (size: { width: number; height: number }) => drawn(size.width, size.height),
      jpeg: (quality: number) =>
        Promise.resolve(new Blob([new Uint8Array(wide * high * bytesPerPixel * quality)])),
      release: () => {
        open.delete(drawing)
      },
    }
    open.add(drawing)
    return drawing
  }
  return { decode: () => Promise.resolve(drawn(width, height)), open }
}

const file = new Blob(['as it came from the camera'])

describe('a photo that is shrunk', () => {
  it('has its longest side at 1600 px, whichever way it was held', async () => {
    const wide = await shrinkPhoto(file, camera(4000, 3000, 0.1).decode)
    const high = await shrinkPhoto(file, camera(3000, 4000, 0.1).decode)

    expect([wide.width, wide.height]).toEqual([LONGEST_SIDE, 1200])
    expect([high.width, high.height]).toEqual([1200, LONGEST_SIDE])
  })

  it('is not made larger than it was', async () => {
    const { width, height } = await shrinkPhoto(file, camera(640, 480, 0.1).decode)

    expect([width, height]).toEqual([640, 480])
  })

  it('gives up quality before size', async () => {
    const shrunk = await shrinkPhoto(file, camera(1600, 1200, 0.22).decode)

    expect(shrunk.photo.size).toBeLessThanOrEqual(MOST_BYTES)
    expect(shrunk.width).toBe(1600)
  })

  it('becomes smaller when quality alone does not do', async () => {
    const shrunk = await shrinkPhoto(file, camera(4000, 3000, 1).decode)

    expect(shrunk.photo.size).toBeLessThanOrEqual(MOST_BYTES)
    expect(shrunk.width).toBeLessThan(1600)
    expect(shrunk.width / shrunk.height).toBeCloseTo(4 / 3, 1)
  })

  it('stays readable even when it will not become small enough', async () => {
    const shrunk = await shrinkPhoto(file, camera(4000, 3000, 50).decode)

    expect(shrunk.width).toBe(480)
  })

  it('has a thumbnail beside it', async () => {
    const { thumbnail } = await shrinkPhoto(file, camera(4000, 3000, 0.1).decode)

    expect(thumbnail.size).toBe(Math.floor(320 * 240 * 0.1 * 0.7))
  })

  it('leaves nothing in memory, not even when it fails', async () => {
    const fine = camera(4000, 3000, 1)
    await shrinkPhoto(file, fine.decode)
    const broken = camera(4000, 3000, Number.NaN)
    await shrinkPhoto(file, broken.decode).catch(() => undefined)

    expect(fine.open.size).toBe(0)
    expect(broken.open.size).toBe(0)
  })

  it('says how far it is', async () => {
    const progress = vi.fn()

    await shrinkPhoto(file, camera(4000, 3000, 0.1).decode, progress)

    const told = progress.mock.calls.map(([fraction]) => fraction as number)
    expect(told[0]).toBe(0)
    expect(told.at(-1)).toBe(1)
    expect(told).toEqual([...told].sort((a, b) => a - b))
  })

  it('is refused when it cannot be opened', async () => {
    const shrunk = shrinkPhoto(file, () => Promise.reject(new Error('no such picture')))

    await expect(shrunk).rejects.toBeInstanceOf(UnreadablePhoto)
  })
})

it('never fits a picture into nothing', () => {
  expect(fitting({ width: 10_000, height: 1 }, 320)).toEqual({ width: 320, height: 1 })
})
