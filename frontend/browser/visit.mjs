import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from './chromium.mjs'

/** The server under test, without a slash at the end. */
export const serverUrl = new URL(process.env.BUSMANAGER_URL ?? 'http://localhost:8080').origin

const pictures =
  process.env.BUSMANAGER_PICTURES ?? fileURLToPath(new URL('pictures', import.meta.url))

/** A browser with a user data folder of its own, which goes when the browser is closed. */
export const openBrowser = () =>
  chromium.launch({ executablePath: findChromium(), args: chromiumFlags })

/**
 * A page in a fresh context, and all that the browser complains about: errors of scripts, failed requests, breaches
 * of the content security policy.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ scheme?: 'light' | 'dark', width?: number, height?: number }} [look]
 */
export async function openPage(browser, { scheme = 'light', width = 1366, height = 860 } = {}) {
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  /** @type {string[]} */
  const complaints = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => complaints.push(`Not loaded: ${request.url()}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content security policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return { page, complaints }
}

/**
 * What axe finds on the page, as lines to read.
 *
 * @param {import('playwright-core').Page} page
 */
export async function barriers(page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
  )
}

/**
 * How far the page can be pushed sideways, in pixels.
 *
 * @param {import('playwright-core').Page} page
 */
export const sidewaysScroll = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

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
