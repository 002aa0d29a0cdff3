// What is kept on a device: a start without a network, and a new version that waits until it is wanted.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openBrowser, openPage, settled } from './visit.mjs'

/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Page} Page */

const phone = { width: 390, height: 844 }

/** @type {Browser} */
let browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

/** @param {Page} page */
async function keep(page) {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  return page.evaluate(async () => {
    const names = await caches.keys()
    const kept = await Promise.all(
      names.map(async (name) =>
        (await caches.open(name)).keys().then((all) => all.map((r) => r.url)),
      ),
    )
    return kept.flat()
  })
}

describe('on a phone', () => {
  it('starts without a network', async () => {
    const { context, page, complaints } = await openPage(browser, { as: 'driver', ...phone })
    await page.goto('/driver')
    await settled(page)
    await keep(page)
    assert.deepEqual(complaints, [])

    await context.setOffline(true)
    await page.reload()

    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
    await context.close()
  })

  it('has the letters that it needs, without a network, too', async () => {
    const { context, page } = await openPage(browser, { language: 'hi', ...phone })
    await page.goto('/no-such-page')
    await settled(page)
    await keep(page)
    // The first start is not led by what is kept; the second one keeps the letters that it uses.
    await page.reload()
    await settled(page)

    await context.setOffline(true)
    await page.reload()

    await page.locator('h1').waitFor()
    const ready = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].filter(({ status }) => status === 'loaded').map((f) => f.family)
    })
    assert.ok(ready.some((family) => family.includes('Noto Sans Devanagari')))
    await context.close()
  })

  it('keeps nothing of the office, and no letters that nobody has used', async () => {
    const { context, page } = await openPage(browser, { as: 'driver', ...phone })
    await page.goto('/driver')

    const kept = await keep(page)

    assert.ok(kept.some((url) => url.includes('/assets/base-')))
    const others = /office-frame|people-page|settings-page|states-page|system-page|devanagari/
    assert.deepEqual(
      kept.filter((url) => others.test(url)),
      [],
    )
    await context.close()
  })

  it('leaves the calls of the server to the server', async () => {
    const { context, page } = await openPage(browser, { as: 'driver', ...phone })
    await page.goto('/driver')
    await keep(page)
    await page.reload()

    for (const path of ['/health', '/api/nonsense']) {
      const answer = await page.goto(path)
      assert.equal(answer?.fromServiceWorker(), false, path)
    }
    await context.close()
  })
})
