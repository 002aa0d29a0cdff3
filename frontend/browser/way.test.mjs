import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { serverUrl } from './house.mjs'
import { openBrowser, openPage, received, settled } from './visit.mjs'

/** @type {import('playwright-core').Browser} */
let browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

const KIB = 1024

describe('the way to the browser', () => {
  it('is guarded by a strict content security policy', async () => {
    const answer = await fetch(serverUrl)

    const policy = answer.headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'self'/)
    assert.doesNotMatch(policy, /unsafe/)
  })

  it('keeps what has a name of its own for ever, and asks for page and worker each time', async () => {
    const { context, page } = await openPage(browser)
    const answers = received(page)
    const index = await page.goto('/sign-in')
    await settled(page)

    assert.match((await index?.allHeaders())?.['cache-control'] ?? '', /no-cache/)
    const worker = await fetch(`${serverUrl}/sw.js`)
    assert.equal(worker.status, 200)
    assert.match(worker.headers.get('cache-control') ?? '', /no-cache/)
    const assets = answers.filter((answer) => answer.url().startsWith(`${serverUrl}/assets/`))
    assert.ok(assets.length >= 2)
    for (const asset of assets) {
      const { 'cache-control': keep = '' } = await asset.allHeaders()
      assert.match(keep, /max-age=31536000.*immutable/, asset.url())
    }
    await context.close()
  })

  for (const { as, path, most } of /** @type {const} */ ([
    { as: undefined, path: '/sign-in', most: 170 },
    { as: 'driver', path: '/driver', most: 110 },
    { as: 'workshop', path: '/workshop', most: 170 },
    { as: 'office', path: '/office', most: 170 },
  ])) {
    it(`brings at most ${most} KiB of script to ${path}, compressed`, async (test) => {
      const { context, page } = await openPage(browser, { as, width: 390, height: 844 })
      const answers = received(page)
      await page.goto(path)
      await settled(page)

      let bytes = 0
      for (const answer of answers) {
        const { pathname } = new URL(answer.url())
        if (!pathname.startsWith('/assets/') || !pathname.endsWith('.js')) continue
        if (answer.fromServiceWorker()) continue
        const headers = await answer.allHeaders()
        const size = (await answer.request().sizes()).responseBodySize
        bytes += size
        assert.match(headers['content-type'] ?? '', /javascript/, pathname)
        // What fits into one packet anyway is not compressed.
        if (size < KIB) continue
        assert.equal(headers['content-encoding'], 'br', pathname)
        assert.match(headers.vary ?? '', /accept-encoding/i, pathname)
      }
      test.diagnostic(`${path}: ${(bytes / KIB).toFixed(1)} KiB of script`)
      assert.ok(bytes > 0)
      assert.ok(bytes <= most * KIB, `${(bytes / KIB).toFixed(1)} KiB of script were received`)
      await context.close()
    })
  }
})
