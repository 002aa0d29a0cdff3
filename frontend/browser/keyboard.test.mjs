import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { bringBuses } from './fleet-samples.mjs'
import { bringOwnTrip } from './driver-trip-samples.mjs'
import { bringNetwork } from './network-samples.mjs'
import { pages } from './pages.mjs'
import { bringPeople } from './person-samples.mjs'
import { bringPapers } from './paper-samples.mjs'
import { bringTimetable } from './schedule-samples.mjs'
import { bringTrips } from './trip-samples.mjs'
import { openBrowser, openPage, settled } from './visit.mjs'

/** @type {import('playwright-core').Browser} */
let browser
before(async () => {
  browser = await openBrowser()
  await bringBuses()
  await bringPeople()
  await bringNetwork()
  await bringOwnTrip()
  await bringPapers()
  await bringTimetable()
  await bringTrips()
})
after(() => browser.close())

/** More than any page has, so that a page which catches the focus does not hold us for ever. */
const MOST_STEPS = 200

// Each page has a focus of its own, and waits for its next frame after each key.
describe('with the keyboard alone', { concurrency: 3 }, () => {
  for (const visit of pages) {
    it(`everything on ${visit.name} is reached, and one sees where one is`, async () => {
      const { context, page } = await openPage(browser, { as: visit.as })
      await page.goto(visit.path)
      await settled(page)
      // From the very beginning of the page, wherever it has put the focus by itself.
      await page.evaluate(() => {
        document.body.tabIndex = -1
        document.body.focus()
        document.body.removeAttribute('tabindex')
      })
      /** @type {string[]} */
      const unseen = []

      for (let step = 0; step < MOST_STEPS; step++) {
        await page.keyboard.press('Tab')
        const where = await page.evaluate(arrive)
        if (where === null) break
        if (!where.seen) unseen.push(where.name)
      }

      assert.deepEqual(unseen, [])
      assert.deepEqual(await page.evaluate(unreached), [])
      await context.close()
    })
  }
})

/** Runs in the page: marks what has the focus; null when that is nothing, or something that was there before. */
function arrive() {
  const place = document.activeElement
  if (!(place instanceof HTMLElement) || place === document.body) return null
  const last = document.querySelector('[data-reached=now]')
  // A field for a day has several stops in itself: day, month, year, calendar.
  if (place.dataset.reached !== undefined && place !== last) return null
  last?.setAttribute('data-reached', 'yes')
  place.dataset.reached = 'now'
  // A field with a unit wears its ring around both.
  const around = [place, place.parentElement, place.parentElement?.parentElement]
  const seen = around.some((each) => {
    if (!each) return false
    const { boxShadow, outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each)
    const outlined =
      outlineStyle !== 'none' &&
      outlineWidth !== '0px' &&
      !['transparent', 'rgba(0, 0, 0, 0)'].includes(outlineColor)
    return boxShadow !== 'none' || outlined
  })
  return { seen, name: place.outerHTML.slice(0, 120) }
}

/** Runs in the page: what can be used with a mouse and was not marked. */
function unreached() {
  const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  return Array.from(document.querySelectorAll(usable), (each) => /** @type {HTMLElement} */ (each))
    .filter((each) => each.dataset.reached === undefined && each.checkVisibility())
    .filter((each) => !each.matches(':disabled, [inert] *'))
    .filter((each) => {
      // Of rows, and of several that exclude each other, one is reached, the others with the arrows.
      if (each.tabIndex < 0) return !each.closest('tbody')?.querySelector('[data-reached]')
      if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true
      return !document.querySelector(`input[name="${each.name}"][data-reached]`)
    })
    .map((each) => each.outerHTML.slice(0, 120))
}
