import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from './chromium.mjs'
import { serverUrl, tokenOf } from './house.mjs'

const pictures =
  process.env.BUSMANAGER_PICTURES ?? fileURLToPath(new URL('pictures', import.meta.url))

/** A browser with a user data folder of its own, which goes when the browser is closed. */
export const openBrowser = () =>
  chromium.launch({ executablePath: findChromium(), args: chromiumFlags })

/**
 * @typedef {{
 *   as?: import('./house.mjs').Role,
 *   scheme?: 'light' | 'dark',
 *   language?: 'en' | 'hi',
 *   width?: number,
 *   height?: number,
 * }} Look
 */

/**
 * A page in a fresh context, and all that the browser complains about: errors of scripts, failed requests, breaches
 * of the content security policy. Whoever comes `as` somebody is signed in from the beginning.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {Look} [look]
 */
export async function openPage(
  browser,
  { as, scheme = 'light', language = 'en', width = 1366, height = 860 } = {},
) {
  const context = await browser.newContext({
    baseURL: serverUrl,
    colorScheme: scheme,
    locale: `${language}-IN`,
    timezoneId: 'Asia/Kolkata',
    viewport: { width, height },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  // Generous for a page, and short enough that a page that never comes does not hold up all others.
  page.setDefaultTimeout(20_000)
  watchTraffic(page)
  /** @type {string[]} */
  const complaints = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => {
    // Going on to the next page ends what is still under way.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      complaints.push(`Not loaded: ${request.url()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content security policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  if (as !== undefined) {
    const token = await tokenOf(as)
    await context.addInitScript((kept) => {
      if (window.sessionStorage.getItem('begun') !== null) return
      window.sessionStorage.setItem('begun', 'yes')
      window.localStorage.setItem('busmanager.token', kept)
    }, token)
  }
  return { context, page, complaints }
}

/**
 * What axe finds on the page, as lines to read.
 *
 * @param {import('playwright-core').Page} page
 * @param {string[]} [rules] all of them where none are named
 */
export async function barriers(page, rules) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  // No page has frames of others, so one run in the page finds everything; and only what is wrong is put into words.
  return page.evaluate(async (only) => {
    const page = /** @type {Window & { axe: typeof import('axe-core') }} */ (
      /** @type {unknown} */ (window)
    )
    const { violations } = await page.axe.run(document, {
      resultTypes: ['violations'],
      ...(only && { runOnly: { type: 'rule', values: only } }),
    })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
    )
  }, rules ?? null)
}

/**
 * Ways at the end of headings that a thumb would miss.
 *
 * @param {import('playwright-core').Page} page
 */
export const smallWays = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.sheet > header a.end')]
      .map((way) => ({ words: way.textContent, box: way.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
      .map(({ words, box }) => `${words} ${box.width} x ${box.height}`),
  )

/**
 * How far the page can be pushed sideways, in pixels.
 *
 * @param {import('playwright-core').Page} page
 */
export const sidewaysScroll = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/**
 * How far the columns of a list stand outside it, in pixels.
 *
 * @param {import('playwright-core').Page} page
 */
export const columnsOutside = (page) =>
  page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll('.listsheet .tablewrap')].map(
        (list) => list.scrollWidth - list.clientWidth,
      ),
    ),
  )

/**
 * How far a page whose list scrolls by itself can be pushed down, in pixels: below it is nothing.
 *
 * @param {import('playwright-core').Page} page
 */
export const emptyBelow = (page) =>
  page.evaluate(() =>
    document.querySelector('.datalist') === null
      ? 0
      : document.documentElement.scrollHeight - document.documentElement.clientHeight,
  )

/**
 * Keeps a picture of the page for people to look at.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
export async function keepPicture(page, name) {
  await mkdir(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}

/**
 * Waits until the page has what it shows: a heading, and no placeholder.
 *
 * @param {import('playwright-core').Page} page
 */
export async function settled(page) {
  await page.locator('h1').first().waitFor()
  await quiet(page)
  await page.waitForFunction(() => document.querySelector('.sk, [aria-busy=true]') === null)
  await page.evaluate(() => document.fonts.ready)
}

/** How long nothing may be under way until a page counts as loaded; one answer may lead to the next question. */
const QUIET_MS = 150

/** @type {WeakMap<import('playwright-core').Page, { open: number, since: number }>} */
const traffic = new WeakMap()

/**
 * Waits until all questions of the page are answered. The stream of events is never at an end.
 *
 * @param {import('playwright-core').Page} page
 */
async function quiet(page) {
  for (;;) {
    const { open, since } = traffic.get(page) ?? { open: 0, since: 0 }
    const left = open > 0 ? QUIET_MS : since + QUIET_MS - Date.now()
    if (left <= 0) return
    await page.waitForTimeout(left)
  }
}

/** @param {import('playwright-core').Page} page */
function watchTraffic(page) {
  const state = { open: 0, since: Date.now() }
  traffic.set(page, state)
  /** @param {import('playwright-core').Request} request */
  const counts = (request) => !request.url().endsWith('/api/events')
  page.on('request', (request) => {
    if (counts(request)) state.open++
  })
  /** @param {import('playwright-core').Request} request */
  const ended = (request) => {
    if (!counts(request)) return
    state.open = Math.max(0, state.open - 1)
    state.since = Date.now()
  }
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
}

/**
 * Collects what the server answers from now on.
 *
 * @param {import('playwright-core').Page} page
 */
export function received(page) {
  /** @type {import('playwright-core').Response[]} */
  const answers = []
  page.on('response', (answer) => answers.push(answer))
  return answers
}

/**
 * Down the choices, with the arrows, until it is that one.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').Locator} select
 * @param {string} value
 */
export async function chooseByKeys(page, select, value) {
  await select.focus()
  await page.keyboard.press('Home')
  const most = await select.locator('option').count()
  for (let step = 0; step < most && (await select.inputValue()) !== value; step++)
    await page.keyboard.press('ArrowDown')
}
