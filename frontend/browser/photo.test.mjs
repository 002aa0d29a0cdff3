// What the unit tests have to believe: that a real browser turns, shrinks and writes a photo as PhotoField needs it.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { chromiumFlags, findChromium } from './chromium.mjs'

const source = (/** @type {string} */ name) =>
  fileURLToPath(new URL(`../src/components/photo/${name}`, import.meta.url))

/** @typedef {typeof import('../src/components/photo/take-photo.ts')} Photo */
/** @typedef {{ width: number, height: number, bytes: number, thumbnail: [number, number], exif: boolean, corner: string }} Seen */

/** @type {import('playwright-core').Browser} */
let browser
/** @type {import('playwright-core').Page} */
let page
/** @type {import('playwright-core').JSHandle<Photo>} */
let photo
before(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
  page = await browser.newPage()
  await page.addScriptTag({ content: await script() })
  photo = await page.evaluateHandle('photo')
})
after(() => browser.close())

describe('a photo in a real browser', () => {
  it('becomes small enough to be sent', async () => {
    const seen = await shrink({ width: 4000, height: 3000, orientation: 1, noise: 90 })

    assert.ok(seen.bytes <= 300 * 1024, `${seen.bytes} bytes`)
    assert.ok(Math.max(seen.width, seen.height) <= 1600)
    assert.deepEqual(seen.thumbnail, [320, 240])
  })

  it('keeps 1600 pixels where they fit', async () => {
    const seen = await shrink({ width: 4000, height: 3000, orientation: 1, noise: 4 })

    assert.deepEqual([seen.width, seen.height], [1600, 1200])
  })

  // The camera was held upright: the sensor's left lower corner is the picture's left upper one.
  for (const { orientation, corner } of [
    { orientation: 1, corner: 'red' },
    { orientation: 3, corner: 'white' },
    { orientation: 6, corner: 'blue' },
    { orientation: 8, corner: 'green' },
  ]) {
    it(`stands upright when the camera said ${orientation}`, async () => {
      const seen = await shrink({ width: 2000, height: 1500, orientation, noise: 0 })

      const lying = orientation < 5
      assert.deepEqual([seen.width, seen.height], lying ? [1600, 1200] : [1200, 1600])
      assert.equal(seen.corner, corner)
    })
  }

  it('does not say any more where it was taken', async () => {
    const seen = await shrink({ width: 2000, height: 1500, orientation: 6, noise: 0 })

    assert.equal(seen.exif, false)
  })

  it('is refused when it is none', async () => {
    const why = await page.evaluate(async (photo) => {
      const file = new File(['<html>'], 'photo.jpg', { type: 'image/jpeg' })
      const wishes = { pdf: false, progress: () => undefined }
      try {
        await photo.takePhoto(file, wishes)
        return 'taken'
      } catch (thrown) {
        return thrown instanceof photo.PhotoRefused ? thrown.why : String(thrown)
      }
    }, photo)

    assert.equal(why, 'unreadable')
  })
})

/**
 * Makes a photo with a corner of each colour, as a camera of that kind would write it, and has it taken.
 *
 * @param {{ width: number, height: number, orientation: number, noise: number }} camera
 * @returns {Promise<Seen>}
 */
const shrink = (camera) =>
  page.evaluate(
    async ({ photo, width, height, orientation, noise }) => {
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      if (context === null) throw new Error('No canvas')
      const corners = [
        ['red', 0, 0],
        ['green', 1, 0],
        ['blue', 0, 1],
        ['white', 1, 1],
      ]
      for (const [colour, right, below] of corners) {
        context.fillStyle = String(colour)
        context.fillRect((Number(right) * width) / 2, (Number(below) * height) / 2, width, height)
      }
      if (noise > 0) {
        const pixels = context.getImageData(0, 0, width, height)
        let seed = 7
        for (let at = 0; at < pixels.data.length; at += 1) {
          seed = (seed * 16_807) % 2_147_483_647
          pixels.data[at] = (pixels.data[at] ?? 0) + ((seed % (2 * noise)) - noise)
        }
        context.putImageData(pixels, 0, 0)
      }
      const plain = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })
      const exif = Uint8Array.from([
        ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
        ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
      ])
      const told = [plain.slice(0, 2), exif, plain.slice(2)]
      const file = new File(told, 'IMG_2041.jpg', { type: 'image/jpeg' })

      const taken = await photo.takePhoto(file, { pdf: false, progress: () => undefined })
      if (taken.thumbnail === null) throw new Error('No thumbnail')

      const upright = await createImageBitmap(taken.file, { imageOrientation: 'none' })
      const small = await createImageBitmap(taken.thumbnail)
      const look = new OffscreenCanvas(1, 1).getContext('2d')
      look?.drawImage(upright, -40, -40)
      const [red = 0, green = 0, blue = 0] = look?.getImageData(0, 0, 1, 1).data ?? []
      const is = [red > 150 && 'red', green > 100 && 'green', blue > 150 && 'blue'].filter(Boolean)
      const bytes = new Uint8Array(await taken.file.arrayBuffer())
      return {
        width: upright.width,
        height: upright.height,
        bytes: taken.file.size,
        thumbnail: /** @type {[number, number]} */ ([small.width, small.height]),
        exif: new TextDecoder('latin1').decode(bytes).includes('Exif'),
        corner: is.length === 3 ? 'white' : String(is[0]),
      }
    },
    { photo, ...camera },
  )

/** The code of the pages, as a script that any page can load. */
async function script() {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: source('take-photo.ts'), formats: ['iife'], name: 'photo' },
    },
  })
  const [first] = [made].flat()
  if (first === undefined || !('output' in first)) throw new Error('Nothing was built')
  return first.output[0].code
}
