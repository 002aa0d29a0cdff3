// The timetable at the office's desk: made with the keyboard over a conflict that is shown while typing, another bus and
// nothing at all on single days, a bus that is away, and the trips that the button makes of it, each once.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { call, inDays } from './house.mjs'
import { bringNetwork } from './network-samples.mjs'
import { shownRoute } from './network-ids.mjs'
import {
  barriers,
  chooseByKeys,
  keepPicture,
  openBrowser,
  openPage,
  settled,
  sidewaysScroll,
} from './visit.mjs'

/** @type {import('playwright-core').Browser} */
let browser
before(async () => {
  browser = await openBrowser()
  await bringNetwork()
})
after(async () => {
  await call('PUT', '/api/auth/me', { language: 'en' }, 'office')
  await browser.close()
})

const words = {
  en: {
    route: 'Route',
    bus: 'Bus',
    departure: 'Departure',
    arrival: 'Arrival',
    twoWay: 'There and back',
    unreadable: 'Type the time in 24 hours, such as 0630 or 21:30.',
    free: 'Bus and driver are free at that time.',
    collides: /^On \w+day .* runs on Pune – Panaji at that time\.$/,
    reason: 'Reason',
    yes: 'It is right, save it',
    off: 'Nothing runs',
    replaced: 'Another bus or driver',
    saveDay: 'Save the day',
    enterAbsence: 'Enter absence',
    lastDay: /^Last day/,
    why: /^Why/,
    saveAbsence: 'Save absence',
    away: 'Away now',
    plan: 'Plan trips now',
    made: /trips? (was|were) made/,
    none: 'No new trips were made',
    dayOff: 'Nothing runs on this day, as somebody has said.',
    close: 'Close',
  },
  hi: {
    route: 'रूट',
    bus: 'बस',
    departure: 'रवाना',
    arrival: 'पहुँच',
    twoWay: 'आना-जाना',
    unreadable: 'समय 24 घंटे में लिखें, जैसे 0630 या 21:30।',
    free: 'उस समय बस और ड्राइवर ख़ाली हैं।',
    collides: /वार को उस समय .* Pune – Panaji पर चलती है।$/,
    reason: 'कारण',
    yes: 'ठीक है, सहेजें',
    off: 'छुट्टी, नहीं चलेगी',
    replaced: 'दूसरी बस या ड्राइवर',
    saveDay: 'दिन सहेजें',
    enterAbsence: 'छुट्टी लिखें',
    lastDay: /^आख़िरी दिन/,
    why: /^क्यों/,
    saveAbsence: 'छुट्टी सहेजें',
    away: 'अभी उपलब्ध नहीं',
    plan: 'अभी ट्रिपें बनाएँ',
    made: /ट्रिप(ें)? बनीं?/,
    none: 'कोई नई ट्रिप नहीं बनी',
    dayOff: 'इस दिन की छुट्टी रखी गई है, बस नहीं चलेगी।',
    close: 'बंद करें',
  },
}

const sizes = /** @type {const} */ ([
  ['en', 1366, 860],
  ['hi', 390, 844],
])

const mark = Date.now() % 9_000

for (const [at, [language, width, height]] of sizes.entries()) {
  const say = words[language]
  const look = /** @type {const} */ ({ as: 'office', language, width, height })
  const tomorrow = inDays(1)
  const dayAfter = inDays(2)
  /** @type {{ id: string, plate: string }[]} */
  let buses
  let made = ''

  describe(`a timetable, in ${language} on ${width} px`, () => {
    before(async () => {
      await call('PUT', '/api/auth/me', { language }, 'office')
      const number = 1_000 + ((mark + at) % 9_000)
      buses = []
      for (const letters of ['TA', 'TB', 'TC']) {
        const plate = `MH 12 ${letters} ${number}`
        const { id } = /** @type {{ id: string }} */ (
          await call('POST', '/api/buses', { registration_number: plate }, 'office')
        )
        buses.push({ id, plate })
      }
      // In the morning the bus is elsewhere already.
      await call(
        'POST',
        '/api/schedules',
        {
          bus_id: buses[0]?.id,
          route_id: shownRoute,
          days_of_week: ['monday', 'tuesday', 'thursday'],
          departure_time: '06:00',
          arrival_time: '10:00',
          is_active: true,
        },
        'office',
      )
    })

    /** @param {number} which */
    const bus = (which) => buses[which] ?? { id: '', plate: '' }

    it('is made with the keyboard over a conflict that is shown while typing, with a reason', async () => {
      const { context, page, complaints } = await openPage(browser, look)
      await page.goto('/office/timetable/new')
      await settled(page)
      const form = page.locator('main form')
      await form
        .locator(`option[value="${bus(0).id}"]`)
        .first()
        .waitFor({ state: 'attached' })
      await form.locator(`option[value="${shownRoute}"]`).waitFor({ state: 'attached' })
      await chooseByKeys(page, form.getByLabel(say.route, { exact: true }), shownRoute)
      await page.keyboard.press('Tab')
      await chooseByKeys(page, page.locator(':focus'), bus(0).id)
      assert.equal(await form.getByLabel(say.bus, { exact: true }).inputValue(), bus(0).id)

      await form.getByLabel(say.twoWay).focus()
      await page.keyboard.press('Space')
      const departure = form.getByLabel(say.departure, { exact: true })
      const arrival = form.getByLabel(say.arrival, { exact: true })
      await departure.focus()
      await page.keyboard.type('2560')
      await page.keyboard.press('Tab')
      await form.getByText(say.unreadable).waitFor()
      await departure.focus()
      await page.keyboard.type('1130')
      await page.keyboard.press('Tab')
      assert.equal(await departure.inputValue(), '11:30')
      assert.equal(await arrival.evaluate((field) => field === document.activeElement), true)
      await page.keyboard.type('16')
      await page.getByText(say.free).waitFor()

      await departure.focus()
      await page.keyboard.type('730')
      await page.getByText(say.collides).waitFor()
      assert.equal(await arrival.inputValue(), '16:00')
      assert.deepEqual(await barriers(page), [])
      assert.equal(await sidewaysScroll(page), 0)
      await keepPicture(page, `timetable-form-${language}`)

      await page.keyboard.press('Control+Enter')
      const asked = page.getByRole('alertdialog')
      await asked.getByText(say.collides).waitFor()
      await asked.getByLabel(say.reason).focus()
      await page.keyboard.type('The morning run is short on these days')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      assert.equal(await page.locator(':focus').textContent(), say.yes)
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/office\/timetable\?open=[\da-f-]{36}/)
      made = new URL(page.url()).searchParams.get('open') ?? ''
      const kept = /** @type {{ departure_time: string, is_two_way: boolean }} */ (
        await call('GET', `/api/schedules/${made}`, undefined, 'office')
      )
      assert.equal(kept.departure_time.slice(0, 5), '07:30')
      assert.equal(kept.is_two_way, false)
      assert.deepEqual(
        complaints.filter((each) => !each.includes('409')),
        [],
      )
      await context.close()
    })

    it('does not run on one day, and runs with another bus on the next', async () => {
      const { context, page, complaints } = await openPage(browser, look)
      await page.goto(`/office/timetable?open=${made}`)
      await settled(page)
      const dialog = page.getByRole('dialog')

      await dayOf(page, tomorrow).focus()
      await page.keyboard.press('Enter')
      await dialog.getByRole('radio', { name: say.off }).check()
      await dialog.getByRole('button', { name: say.saveDay }).click()
      await dialog.waitFor({ state: 'detached' })
      await page.locator('.weeks-day.off').waitFor()

      await dayOf(page, dayAfter).focus()
      await page.keyboard.press('Enter')
      await dialog.getByRole('radio', { name: say.replaced }).check()
      await dialog.getByLabel(say.bus, { exact: true }).selectOption(bus(1).id)
      assert.deepEqual(await barriers(page), [])
      await dialog.getByRole('button', { name: say.saveDay }).click()
      await dialog.waitFor({ state: 'detached' })
      await page.locator('.weeks-day.replaced').waitFor()
      await page.locator('.lines').getByText(bus(1).plate).waitFor()

      assert.deepEqual(await barriers(page), [])
      assert.equal(await sidewaysScroll(page), 0)
      await keepPicture(page, `timetable-panel-${language}`)
      assert.deepEqual(complaints, [])
      await context.close()
    })

    it('knows of a bus that is away, as its own page says', async () => {
      const { context, page, complaints } = await openPage(browser, look)
      await page.goto(`/office/buses/${bus(2).id}`)
      await settled(page)
      await page.getByRole('button', { name: say.enterAbsence }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(say.lastDay).fill(dayAfter)
      await dialog.getByLabel(say.why).fill('Clutch plate')
      assert.deepEqual(await barriers(page), [])
      await dialog.getByRole('button', { name: say.saveAbsence }).click()
      await page.getByRole('heading', { name: say.away }).waitFor()
      await page.getByText('Clutch plate').waitFor()

      await page.goto('/office/timetable/absences')
      await settled(page)
      await page.locator('.absence', { hasText: bus(2).plate }).waitFor()
      assert.deepEqual(await barriers(page), [])
      assert.equal(await sidewaysScroll(page), 0)
      await keepPicture(page, `absences-${language}`)
      assert.deepEqual(complaints, [])
      await context.close()
    })

    it('has its trips made by the button, which says what was left out and why, and never twice', async () => {
      const { context, page, complaints } = await openPage(browser, look)
      await page.goto('/office/timetable')
      await settled(page)
      assert.deepEqual(await barriers(page), [])
      assert.equal(await sidewaysScroll(page), 0)
      await keepPicture(page, `timetable-${language}`)
      const result = page.getByRole('dialog')

      await page.getByRole('button', { name: say.plan }).click()
      await result.getByRole('heading', { name: say.made }).waitFor()
      const line = result.locator('.skipped li', { hasText: bus(0).plate })
      await line.filter({ hasText: say.dayOff }).waitFor()
      assert.deepEqual(await barriers(page), [])
      await keepPicture(page, `timetable-made-${language}`)
      await result.getByRole('button', { name: say.close }).click()
      const trips = await tripsOf()
      const replaced = trips.filter(({ bus_id: id }) => id === bus(1).id)
      assert.deepEqual(
        replaced.map(({ trip_date: day }) => day),
        [dayAfter],
      )
      assert.equal(
        trips.some(({ trip_date: day }) => day === tomorrow),
        false,
      )

      await page.getByRole('button', { name: say.plan }).click()
      await result.getByRole('heading', { name: say.none }).waitFor()
      await line.filter({ hasText: say.dayOff }).waitFor()
      assert.deepEqual(await tripsOf(), trips)
      assert.deepEqual(complaints, [])
      await context.close()
    })

    /** The trips that were made of this timetable. */
    async function tripsOf() {
      const found = []
      for (const { id } of buses) {
        const query = `bus_id=${id}&sort=start_date&limit=50`
        const some = await call('GET', `/api/trips?${query}`, undefined, 'office')
        found.push(
          .../** @type {{ id: string, bus_id: string, trip_date: string, schedule_id: string }[]} */ (
            some
          ),
        )
      }
      return found
        .filter(({ schedule_id: from }) => from === made)
        .map(({ id, bus_id, trip_date }) => ({ id, bus_id, trip_date }))
    }
  })
}

/**
 * A day in the calendar of a timetable, as the catalogue writes it.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} day
 */
const dayOf = (page, day) => page.locator(`.weeks-day[value="${day}"]`)
