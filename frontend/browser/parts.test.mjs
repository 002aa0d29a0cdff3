// The page of all parts, which is not in what is shipped: made for this test alone.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import { serverUrl } from './house.mjs'
import { barriers, keepPicture, openBrowser, openPage, sidewaysScroll } from './visit.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const desk = { width: 1366, height: 860 }
const phone = { width: 390, height: 844 }
const smallPhone = { width: 320, height: 640 }

/** @type {import('playwright-core').Browser} */
let browser
/** @type {import('vite').PreviewServer} */
let server
let folder = ''
let address = ''
before(async () => {
  browser = await openBrowser()
  folder = await mkdtemp(join(tmpdir(), 'busmanager-parts-'))
  const made = { root, mode: 'parts', logLevel: /** @type {const} */ ('error') }
  await build({ ...made, build: { outDir: folder, emptyOutDir: true } })
  server = await preview({
    ...made,
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1', proxy: { '/api': serverUrl } },
  })
  address = new URL('/parts?size=25', server.resolvedUrls?.local[0]).href
})
after(async () => {
  await browser.close()
  await server.close()
  await rm(folder, { recursive: true })
})

/** @param {import('./visit.mjs').Look} [look] */
async function openParts(look) {
  const opened = await openPage(browser, { as: 'office', ...look })
  await opened.page.goto(address)
  await opened.page.locator('table tbody tr').first().waitFor()
  return opened
}

describe('the page of all parts', () => {
  for (const language of /** @type {const} */ (['en', 'hi'])) {
    it(`is open to everybody, at every size and in both themes, in ${language}`, async () => {
      const { context, page, complaints } = await openParts({ language })
      /** @type {string[]} */
      const found = []

      for (const size of [desk, phone, smallPhone]) {
        await page.setViewportSize(size)
        const sideways = await sidewaysScroll(page)
        if (sideways > 0) found.push(`${size.width}: can be pushed ${sideways} px sideways`)
        if (size === smallPhone) continue
        for (const scheme of /** @type {const} */ (['light', 'dark'])) {
          await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
          const look = `${scheme}-${language}-${size.width}`
          await keepPicture(page, `parts-${look}`)
          found.push(...(await barriers(page)).map((barrier) => `${look}: ${barrier}`))
        }
      }

      assert.deepEqual(found, [])
      assert.deepEqual(complaints, [])
      await context.close()
    })
  }

  it('is not in what is shipped', async () => {
    const { context, page } = await openPage(browser)

    await page.goto(`${serverUrl}/parts`)

    await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor()
    await context.close()
  })
})

describe('the number pad', () => {
  it('has keys for a thumb, on the smallest phone too', async () => {
    const { context, page } = await openParts(smallPhone)

    const keys = await page.getByRole('group', { name: 'Number pad' }).getByRole('button').all()
    const boxes = await Promise.all(keys.map((key) => key.boundingBox()))

    assert.equal(boxes.length, 12)
    for (const box of boxes) assert.ok((box?.height ?? 0) >= 46 && (box?.width ?? 0) >= 46)
    await context.close()
  })

  it('works beside a real keyboard', async () => {
    const { context, page } = await openParts(phone)
    const pad = page.getByRole('region', { name: 'Number pad' })
    const field = pad.getByLabel('What does the odometer show?')

    await field.fill('')
    await page.keyboard.type('413')
    await pad.getByRole('button', { name: '5', exact: true }).click()
    await page.keyboard.type('24')

    assert.equal(await field.inputValue(), '4,13,524')
    await context.close()
  })
})

describe('the field for a photo', () => {
  it('makes it small, upright and seen', async () => {
    const { context, page, complaints } = await openParts(phone)
    const row = page.getByLabel(/of the bill/)
    const picture = await page.screenshot({ fullPage: true })

    await row.setInputFiles({ name: 'bill.png', mimeType: 'image/png', buffer: picture })

    const taken = page.locator('label.photo.has', { hasText: 'Bill photo taken' })
    await taken.getByText(/^\d+ KB, upright$/).waitFor()
    const thumbnail = taken.locator('img')
    await thumbnail.waitFor()
    const seen = await thumbnail.boundingBox()
    assert.equal(seen?.width, 56)
    assert.deepEqual(complaints, [])
    await context.close()
  })
})

describe('the decision queue', () => {
  it('is walked and decided by keys alone', async () => {
    const { context, page } = await openParts(desk)
    const queue = page.getByRole('region', { name: 'Waiting expenses' })
    const waiting = queue.getByRole('navigation').getByRole('button')
    const current = queue.getByRole('navigation').locator('[aria-current]')
    assert.equal(await waiting.count(), 5)

    await queue.focus()
    await page.keyboard.press('ArrowRight')
    assert.match((await current.textContent()) ?? '', /14,884/)
    await page.keyboard.press('a')
    await queue.getByRole('status').getByText('Toll ₹ 385.00, 2 of 4').waitFor()

    await page.keyboard.press('d')
    await page.getByRole('alertdialog').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('d')
    await page.getByLabel('Reason').fill('')
    await page.keyboard.type('a bad day, q')
    assert.equal(await waiting.count(), 4)
    await page.getByRole('alertdialog').getByRole('button', { name: 'Deny' }).click()

    await queue.getByRole('status').getByText('Parking ₹ 200.00, 2 of 3').waitFor()
    await context.close()
  })
})
