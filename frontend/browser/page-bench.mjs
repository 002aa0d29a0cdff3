// How long a driver waits on a slow network with a slow phone. Measured and written down (docs/footprint.md), not judged:
// the machine may be busy. Needs a running server with a driver, as the browser tests leave it.
import { openBrowser, openPage } from './visit.mjs'

const RUNS = 5
/** 400 kbit/s and 400 ms, as on a bad day of 3G; a processor four times slower than this one. */
const slowNetwork = {
  offline: false,
  latency: 400,
  downloadThroughput: (400 * 1000) / 8,
  uploadThroughput: (400 * 1000) / 8,
}
const SLOWER = 4

const browser = await openBrowser()
const first = []
const later = []
for (let run = 0; run < RUNS; run++) {
  const { context, page } = await openPage(browser, { as: 'driver', width: 390, height: 844 })
  page.setDefaultTimeout(60_000)
  const tools = await context.newCDPSession(page)
  await tools.send('Network.enable')
  await tools.send('Network.emulateNetworkConditions', slowNetwork)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })

  first.push(await timed(page))
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  later.push(await timed(page))
  await context.close()
}
await browser.close()
console.log(`first visit: ${said(first)}`)
console.log(`later visits: ${said(later)}`)

/**
 * From the address to the moment when the heading stands and the bar answers.
 *
 * @param {import('playwright-core').Page} page
 */
async function timed(page) {
  const from = Date.now()
  await page.goto('/driver', { waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('navigation').getByRole('link').first().waitFor()
  return Date.now() - from
}

/** @param {number[]} times */
function said(times) {
  const sorted = times.toSorted((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  return `${(median / 1000).toFixed(1)} s (${sorted.map((time) => (time / 1000).toFixed(1)).join(', ')})`
}
