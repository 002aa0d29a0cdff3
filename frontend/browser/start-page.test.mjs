import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  barriers,
  keepPicture,
  openBrowser,
  openPage,
  serverUrl,
  sidewaysScroll,
} from './visit.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Browser} Browser */

const SCRIPT_BUDGET_BYTES = 130 * 1024
const sizes = [
  { width: 1366, height: 860 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]
const schemes = /** @type {const} */ (['light', 'dark'])
const looks = schemes.flatMap((scheme) => sizes.map((size) => ({ scheme, ...size })))

/** @type {Browser} */
let browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

/** @param {Page} page */
const healthyWord = (page) => page.getByRole('status').getByText('Healthy', { exact: true })

describe('the first page', () => {
  for (const path of ['/', '/admin/buses']) {
    it(`comes at ${path}, says that the server is well, and nothing is wrong`, async () => {
      const { page, complaints } = await openPage(browser)

      await page.goto(serverUrl + path)

      await healthyWord(page).waitFor()
      await page.waitForLoadState('networkidle')
      assert.deepEqual(complaints, [])
    })
  }

  for (const look of looks) {
    const name = `${look.scheme}-${look.width}x${look.height}`
    it(`is open to everybody, ${name}`, async () => {
      const { page } = await openPage(browser, look)
      await page.goto(serverUrl)
      await healthyWord(page).waitFor()
      await page.waitForLoadState('networkidle')
      await keepPicture(page, `start-${name}`)

      assert.deepEqual(await barriers(page), [])
      assert.equal(await sidewaysScroll(page), 0)
    })

    it(`says what is waited for and what is wrong, ${name}`, async () => {
      const { page } = await openPage(browser, look)
      await page.route('**/api/first-run', (route) => route.fulfill({ json: { needed: true } }))
      await page.route('**/health', (route) =>
        route.fulfill({ status: 503, json: { status: 'unhealthy' } }),
      )
      await page.goto(serverUrl)
      await page.getByText('Not ready', { exact: true }).waitFor()
      await page.getByText('To be made', { exact: true }).waitFor()
      await page.keyboard.press('Tab')
      await keepPicture(page, `start-trouble-${name}`)

      assert.deepEqual(await barriers(page), [])
      assert.equal(await sidewaysScroll(page), 0)
    })
  }

  it('is tried again with the keyboard alone', async () => {
    const { page } = await openPage(browser)
    await page.route('**/health', (route) => route.abort())
    await page.goto(serverUrl)
    await page.getByText('No answer', { exact: true }).waitFor()
    await page.unroute('**/health')
    // While other answers are still out, the button takes no press.
    await page.locator('button[aria-busy=false]').waitFor()

    await page.keyboard.press('Tab')
    const ring = await page.evaluate(() =>
      document.activeElement ? getComputedStyle(document.activeElement).boxShadow : 'none',
    )
    await page.keyboard.press('Enter')

    assert.notEqual(ring, 'none')
    await healthyWord(page).waitFor()
  })
})

describe('the way to the browser', () => {
  it('is guarded by a strict content security policy', async () => {
    const answer = await fetch(serverUrl)

    const policy = answer.headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'self'/)
    assert.doesNotMatch(policy, /unsafe/)
  })

  it('keeps what has a name of its own for ever, and asks for the page each time', async () => {
    const { index, assets } = await load()

    assert.match(index['cache-control'] ?? '', /no-cache/)
    assert.ok(assets.length >= 2)
    for (const asset of assets) {
      assert.match(asset.headers['cache-control'] ?? '', /max-age=31536000.*immutable/, asset.url)
    }
  })

  it('is compressed, and the script stays within its budget', async () => {
    const { assets } = await load()
    const scripts = assets.filter(({ url }) => url.endsWith('.js'))
    const received = scripts.reduce((sum, { bytes }) => sum + bytes, 0)

    assert.ok(scripts.length > 0)
    for (const { url, headers } of scripts) {
      assert.equal(headers['content-encoding'], 'br', url)
      assert.match(headers.vary ?? '', /accept-encoding/i, url)
      assert.match(headers['content-type'] ?? '', /javascript/, url)
    }
    assert.ok(received <= SCRIPT_BUDGET_BYTES, `${received} bytes of script were received`)
  })

  /** Loads the page for the first time and tells how page and assets came. */
  async function load() {
    const { page } = await openPage(browser)
    /** @type {import('playwright-core').Response[]} */
    const answers = []
    page.on('response', (answer) => answers.push(answer))
    const index = await page.goto(serverUrl)
    await page.waitForLoadState('networkidle')
    const assets = answers.filter((answer) => answer.url().startsWith(`${serverUrl}/assets/`))
    return {
      index: (await index?.allHeaders()) ?? {},
      assets: await Promise.all(
        assets.map(async (answer) => ({
          url: answer.url(),
          headers: await answer.allHeaders(),
          bytes: (await answer.request().sizes()).responseBodySize,
        })),
      ),
    }
  }
})
