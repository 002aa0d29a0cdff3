// The main road of a trip at the office's desk: planned over an overlap and a lapsed paper, run for a driver who has no
// phone, readings late and out of order, takings, closed; another one is cancelled; the list adds up and leaves as a file.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { busId } from './fleet-ids.mjs'
import { bringBuses } from './fleet-samples.mjs'
import { call, inDays } from './house.mjs'
import { bringNetwork } from './network-samples.mjs'
import { bringPeople } from './person-samples.mjs'
import { shownRoute } from './network-ids.mjs'
import { personId } from './person-ids.mjs'
import { bringTrips } from './trip-samples.mjs'
import { barriers, keepPicture, openBrowser, openPage, settled, sidewaysScroll } from './visit.mjs'

/** @type {import('playwright-core').Browser} */
let browser
before(async () => {
  browser = await openBrowser()
  await bringBuses()
  await bringPeople()
  await bringNetwork()
  await bringTrips()
})
after(async () => {
  await call('PUT', '/api/auth/me', { language: 'en' }, 'office')
  await browser.close()
})

const words = {
  en: {
    bus: /^Bus/,
    driver: /^Driver/,
    route: /^Route/,
    day: 'Day',
    leaves: 'Leaves at',
    save: 'Add trip',
    paper: /A paper of MH 14 GH 7781 \((Permit|Insurance|PUC)\) holds until \d+ \w+ \d{4} only/,
    overlap: /is planned for trip \S+ at that time/,
    reason: 'Reason',
    yes: 'It is right, save it',
    start: 'Start trip',
    saved: /^Saved: /,
    more: 'More',
    readings: 'Enter readings',
    atEnd: /^Meter on arrival/,
    atStart: /^Meter at departure/,
    saveReadings: 'Save readings',
    takings: 'Enter takings',
    cash: 'Cash',
    saveTakings: 'Save takings',
    complete: 'Complete trip',
    done: 'Done',
    cancel: 'Cancel trip',
    cancelled: 'Cancelled',
    export: /^Export/,
    csv: /csv/,
    km: '448 km',
  },
  hi: {
    bus: /^बस/,
    driver: /^ड्राइवर/,
    route: /^रूट/,
    day: 'दिन',
    leaves: 'निकलने का समय',
    save: 'ट्रिप जोड़ें',
    paper: /MH 14 GH 7781 का काग़ज़ \((परमिट|बीमा|पीयूसी|PUC)\)/,
    overlap: /तय है/,
    reason: 'कारण',
    yes: 'ठीक है, सहेजें',
    start: 'ट्रिप शुरू करें',
    saved: /^सहेजा: /,
    more: 'और',
    readings: 'रीडिंग लिखें',
    atEnd: /^पहुँचने पर मीटर/,
    atStart: /^निकलते समय मीटर/,
    saveReadings: 'रीडिंग सहेजें',
    takings: 'कमाई लिखें',
    cash: 'नक़द',
    saveTakings: 'कमाई सहेजें',
    complete: 'ट्रिप पूरी करें',
    done: 'पूरी',
    cancel: 'ट्रिप रद्द करें',
    cancelled: 'रद्द',
    export: /की फ़ाइल/,
    csv: /csv/i,
    km: '448 किमी',
  },
}

const sizes = /** @type {const} */ ([
  ['en', 1366, 860],
  ['hi', 390, 844],
])

for (const [language, width, height] of sizes) {
  const say = words[language]
  const look = /** @type {const} */ ({ as: 'office', language, width, height })
  // Far from the trips of the other language and of the samples.
  const day = inDays(language === 'en' ? 40 : 50)
  // The trip of the second language ran before that of the first, and a meter goes up.
  const meter = language === 'en' ? 90_000 : 80_000
  let made = ''

  describe(`a trip, in ${language} on ${width} px`, () => {
    before(() => call('PUT', '/api/auth/me', { language }, 'office'))

    it('is planned over an overlap and a lapsed paper, with a reason', async () => {
      await call(
        'POST',
        '/api/trips',
        { bus_id: busId(1), route_id: shownRoute, start_date: `${day}T05:00` },
        'office',
      )
      const { context, page, complaints } = await openPage(browser, look)
      await page.goto(`/office/trips/new?bus=${busId(1)}&driver=${personId(1)}&route=${shownRoute}`)
      await settled(page)
      await page.getByLabel(say.day, { exact: true }).fill(day)
      await page.getByLabel(say.leaves).fill('06:00')
      await page.keyboard.press('Control+Enter')

      const asked = page.getByRole('alertdialog')
      await asked.getByText(say.paper).first().waitFor()
      await asked.getByText(say.overlap).first().waitFor()
      assert.deepEqual(await barriers(page), [])
      await keepPicture(page, `trip-asked-${language}`)
      await asked.getByLabel(say.reason).fill('The permit is under way')
      await asked.getByRole('button', { name: say.yes }).click()
      await page.waitForURL(/\/office\/trips\/[\da-f-]{36}$/)
      await settled(page)
      made = page.url().split('/').at(-1) ?? ''
      await keepPicture(page, `trip-made-${language}`)
      assert.deepEqual(
        complaints.filter((each) => !each.includes('409')),
        [],
      )
      await context.close()
    })

    it('starts, is read late and out of order, brings money in, and is closed', async () => {
      // What has happened lies behind us.
      await call('PUT', `/api/trips/${made}`, { start_date: past(language) }, 'office')
      const { context, page } = await openPage(browser, look)
      await page.goto(`/office/trips/${made}`)
      await settled(page)

      await page.getByRole('button', { name: say.start }).click()
      await page.getByRole('dialog').getByRole('button', { name: say.start }).click()
      await page.getByText(say.saved).first().waitFor()

      await page.getByRole('button', { name: say.more, exact: true }).click()
      await page.getByRole('menuitem', { name: say.readings }).click()
      const readings = page.getByRole('dialog')
      await readings.getByLabel(say.atEnd).fill(`${meter + 448}`)
      await readings.getByRole('button', { name: say.saveReadings }).click()
      await readings.waitFor({ state: 'detached' })
      await page.getByRole('button', { name: say.more, exact: true }).click()
      await page.getByRole('menuitem', { name: say.readings }).click()
      await readings.getByLabel(say.atStart).fill(`${meter}`)
      await readings.getByRole('button', { name: say.saveReadings }).click()
      await readings.waitFor({ state: 'detached' })
      await page.getByText(say.km).first().waitFor()

      await page.getByRole('button', { name: say.takings }).click()
      const takings = page.getByRole('dialog')
      await takings.getByLabel(say.cash).first().fill('124500.5')
      assert.deepEqual(await barriers(page), [])
      await keepPicture(page, `trip-takings-${language}`)
      await takings.getByRole('button', { name: say.saveTakings }).click()
      await takings.waitFor({ state: 'detached' })
      await page.getByText('₹ 1,24,500.50').first().waitFor()

      const next = page.getByRole('button', { name: say.complete })
      await call('POST', `/api/trips/${made}/arrival`, {}, 'office').catch(() => undefined)
      await next.click()
      await page.getByRole('dialog').getByRole('button', { name: say.complete }).click()
      await page.locator('.head .badge', { hasText: say.done }).waitFor()
      await settled(page)
      await keepPicture(page, `trip-done-${language}`)
      await context.close()
    })

    it('is cancelled with a reason, where it does not run', async () => {
      const { id } = /** @type {{ id: string }} */ (
        await call(
          'POST',
          '/api/trips',
          { bus_id: busId(1), route_id: shownRoute, start_date: `${day}T21:00` },
          'office',
        )
      )
      const { context, page } = await openPage(browser, look)
      await page.goto(`/office/trips/${id}`)
      await settled(page)
      await page.getByRole('button', { name: say.more, exact: true }).click()
      await page.getByRole('menuitem', { name: say.cancel }).click()
      const question = page.getByRole('alertdialog')
      await question.getByLabel(say.reason).fill('Too few passengers')
      await question.getByRole('button', { name: say.cancel }).click()
      await page.locator('.head .badge', { hasText: say.cancelled }).waitFor()
      await page.getByText('Too few passengers').first().waitFor()
      await context.close()
    })

    it('stands in the list, whose sums and file are those of everything filtered', async () => {
      const { context, page, complaints } = await openPage(browser, look)
      const query = `bus_id=${busId(1)}&status=completed,cancelled`
      const totals = /** @type {{ trips: number }} */ (
        await call('GET', `/api/trips/totals?${query}`, undefined, 'office')
      )
      await page.goto(`/office/trips?bus=${busId(1)}&status=completed,cancelled&period=all`)
      await settled(page)
      const foot = page.locator('tfoot th')
      assert.match((await foot.textContent()) ?? '', new RegExp(`\\b${totals.trips}\\b`))
      assert.equal(await page.locator('tbody tr').count(), totals.trips)
      assert.deepEqual(await barriers(page), [])
      assert.equal(await sidewaysScroll(page), 0)
      await keepPicture(page, `trip-list-${language}`)

      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: say.export }).click()
      await page.getByRole('menuitem', { name: say.csv }).click()
      const file = await (await download).createReadStream()
      let text = ''
      for await (const part of file) text += String(part)
      assert.equal(text.trim().split('\n').length - 1, totals.trips)
      assert.deepEqual(complaints, [])
      await context.close()
    })
  })
}

/** @param {string} language */
function past(language) {
  const hours = language === 'en' ? 100 : 130
  return new Date(Date.now() - hours * 3_600_000).toISOString()
}
