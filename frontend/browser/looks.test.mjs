import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { bringBuses } from './fleet-samples.mjs'
import { bringOwnTrip } from './driver-trip-samples.mjs'
import { bringNetwork } from './network-samples.mjs'
import { call, roles } from './house.mjs'
import { pages } from './pages.mjs'
import { bringPeople } from './person-samples.mjs'
import { bringPapers } from './paper-samples.mjs'
import { bringTimetable } from './schedule-samples.mjs'
import { bringTrips } from './trip-samples.mjs'
import {
  barriers,
  columnsOutside,
  emptyBelow,
  keepPicture,
  openBrowser,
  openPage,
  settled,
  sidewaysScroll,
  smallWays,
} from './visit.mjs'

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
  // There is a page for those who want to register only where they may.
  await call('PUT', '/api/settings/registration_policy', { value: 'approval' }, 'office')
})
after(async () => {
  await call('PUT', '/api/settings/registration_policy', { value: 'disabled' }, 'office')
  for (const role of roles) await call('PUT', '/api/auth/me', { language: 'en' }, role)
  await browser.close()
})

const desk = { width: 1366, height: 860 }
const phone = { width: 390, height: 844 }
const smallPhone = { width: 320, height: 640 }
// Five hundred pictures are for whoever wants to look at them.
const wantsPictures = process.env.BUSMANAGER_PICTURES !== undefined
const schemes = /** @type {const} */ (['light', 'dark'])
const languages = /** @type {const} */ (['en', 'hi'])

for (const language of languages) {
  // Two at a time: while one waits for its answers, the other is looked at.
  describe(`every page, in ${language}`, { concurrency: 2 }, () => {
    before(async () => {
      for (const role of roles) await call('PUT', '/api/auth/me', { language }, role)
    })
    for (const visit of pages) {
      it(`${visit.name} is open to everybody, at every size and in both themes`, async () => {
        const { context, page, complaints } = await openPage(browser, { as: visit.as, language })
        await page.goto(visit.path)
        await settled(page)
        assert.equal(await page.locator('html').getAttribute('lang'), language)
        /** @type {string[]} */
        const found = []

        for (const size of [desk, phone, ...(visit.narrow ? [smallPhone] : [])]) {
          await page.setViewportSize(size)
          const sideways = await sidewaysScroll(page)
          if (sideways > 0) found.push(`${size.width}: can be pushed ${sideways} px sideways`)
          const below = size === desk ? await emptyBelow(page) : 0
          if (below > 0) found.push(`${size.width}: can be pushed ${below} px down into nothing`)
          // Beside an open panel a list is narrow, and says so by a way sideways.
          if (size === desk && !visit.path.includes('open=')) {
            const outside = await columnsOutside(page)
            if (outside > 0) found.push(`${size.width}: columns stand ${outside} px outside`)
          }
          if (size !== desk)
            found.push(...(await smallWays(page)).map((way) => `${size.width}: too small: ${way}`))
          for (const scheme of schemes) {
            await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
            const look = `${scheme}-${language}-${size.width}`
            if (size !== smallPhone && wantsPictures)
              await keepPicture(page, `${visit.name}-${look}`)
            // The second theme changes nothing but colours.
            const rules = scheme === 'dark' ? ['color-contrast'] : undefined
            found.push(...(await barriers(page, rules)).map((barrier) => `${look}: ${barrier}`))
          }
        }

        assert.deepEqual(found, [])
        assert.deepEqual(complaints, [])
        await context.close()
      })
    }
  })
}
