// A day of a driver on his phone: with a network, and without one.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { bringCrew, planTrip } from './driver-trip-samples.mjs'
import { call } from './house.mjs'
import { barriers, keepPicture, openBrowser, openPage, received, settled } from './visit.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {Record<string, unknown> & { flags: { code: string }[] }} Trip */

const phone = { width: 390, height: 844 }

const words = {
  hi: {
    start: 'ट्रिप शुरू करें',
    arrive: 'Nashik पहुँच गए',
    turn: 'Pune के लिए निकलें',
    close: 'ट्रिप बंद करें',
    save: /दर्ज करें$/,
    clear: 'सब मिटाएँ',
    correct: 'ठीक करें',
    right: 'सही है, दफ़्तर को बताएँ',
    guess: /शायद दो अंक बदल गए हैं: 4,12,212 से 212 किमी बनता है/,
    cash: 'नक़द',
    takings: 'कमाई दर्ज करें',
    none: 'अभी आपके लिए कोई ट्रिप तय नहीं है',
  },
  en: {
    start: 'Start trip',
    arrive: 'Arrived in Nashik',
    turn: 'Set off for Pune',
    close: 'Close trip',
    save: /^Save/,
    clear: 'Clear all',
    correct: 'Correct it',
    right: 'It is right, tell the office',
    guess: /2,112 km on a route of 212 km/,
    cash: 'Cash',
    takings: 'Save takings',
    none: 'No trip is planned for you',
  },
}

/** @type {import('playwright-core').Browser} */
let browser
/** @type {import('./driver-trip-samples.mjs').Crew} */
let crew
before(async () => {
  browser = await openBrowser()
  crew = await bringCrew()
  await call('PUT', '/api/settings/driver_enters_takings', { value: 'yes' }, 'office')
})
after(async () => {
  await call('PUT', '/api/settings/driver_enters_takings', { value: 'no' }, 'office')
  await call('PUT', '/api/auth/me', { language: 'en' }, 'driver')
  await browser.close()
})

/** @param {string} id */
const tripNow = async (id) =>
  /** @type {Trip} */ (await call('GET', `/api/trips/${id}`, undefined, 'office'))

/**
 * @param {Page} page
 * @param {number} km
 */
async function dial(page, km) {
  for (const digit of String(km))
    await page.getByRole('button', { name: digit, exact: true }).click()
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function look(page, name) {
  await settled(page)
  await keepPicture(page, name)
  assert.deepEqual(await barriers(page), [], name)
  const huge = await page.locator('.btn.primary.huge').count()
  assert.equal(huge, 1, `${name}: one main action`)
}

/**
 * What was sent of a trip, and how it was answered.
 *
 * @param {import('playwright-core').Response[]} answers
 * @param {string} id
 */
const stepsSent = (answers, id) =>
  answers
    .filter((answer) => answer.request().method() === 'POST' && answer.url().includes(id))
    .map((answer) => `${answer.status()} ${new URL(answer.url()).pathname.split('/').at(-1)}`)

/** From now on, in the page: every other main action that is shown instead of the one there is. */
function noteLinks() {
  const main = () => document.querySelector('a.btn.primary.huge')?.textContent
  const now = main()
  /** @type {unknown[]} */
  const others = []
  Object.assign(window, { linksShown: others })
  new MutationObserver(() => {
    if (main() !== undefined && main() !== now) others.push(main())
  }).observe(document.body, { childList: true, subtree: true, characterData: true })
}

/** @param {Page} page */
const today = (page) => page.waitForURL((url) => url.pathname === '/driver')

/**
 * The whole day; `odd` is a reading at the goal that the server asks about.
 *
 * @param {'en' | 'hi'} language
 * @param {{ inHours: number, begins: number, odd: number, goal: number, ends: number }} day
 */
async function drive(language, { inHours, begins, odd, goal, ends }) {
  const says = words[language]
  await call('PUT', '/api/auth/me', { language }, 'driver')
  const id = await planTrip(crew, { inHours })
  const { context, page, complaints } = await openPage(browser, {
    as: 'driver',
    language,
    ...phone,
  })
  /** @param {string | RegExp} name */
  const press = (name) => page.getByRole('button', { name }).click()
  /** @param {string} name */
  const follow = (name) => page.getByRole('link', { name, exact: true }).click()

  await page.goto('/driver')
  await look(page, `driver-planned-${language}`)
  await follow(says.start)
  await dial(page, begins)
  await look(page, `driver-start-${language}`)
  await press(says.save)
  await today(page)

  await page.getByRole('link', { name: says.arrive }).waitFor()
  await look(page, `driver-running-${language}`)
  await follow(says.arrive)
  await dial(page, odd)
  await press(says.save)
  await page.locator('.odometer .notice').getByText(says.guess).waitFor()
  await look(page, `driver-odd-${language}`)
  const before = await tripNow(id)
  assert.equal(before.odometer_end, null, 'what is asked about is not written yet')
  if (odd === goal) await press(says.right)
  else {
    await press(says.correct)
    await press(says.clear)
    await dial(page, goal)
    await press(says.save)
  }
  await today(page)

  await follow(says.turn)
  assert.match(await page.locator('.odo input').inputValue(), /^4,1/)
  await press(says.save)
  await today(page)

  await follow(says.close)
  await page.getByLabel(says.cash).first().fill('4620.50')
  await look(page, `driver-takings-${language}`)
  await press(says.takings)
  await page.waitForURL('**/steps/complete')
  await dial(page, ends)
  await press(says.save)
  await today(page)
  await page.getByRole('heading', { name: says.none }).waitFor()

  const trip = await tripNow(id)
  assert.equal(trip.status, 'completed')
  assert.deepEqual(
    [trip.odometer_start, trip.odometer_end, trip.odometer_return_start, trip.odometer_return_end],
    [begins, goal, goal, ends],
  )
  assert.equal(trip.total_revenue, 4620.5)
  // The browser itself complains of the answer that asks.
  assert.deepEqual(
    complaints.filter((each) => !each.includes('409')),
    [],
  )
  await context.close()
  return trip
}

describe('the day of a driver, with a network', () => {
  it('in Hindi, with a reading that was mistyped and corrected', async () => {
    const trip = await drive('hi', {
      inHours: -13,
      begins: 412_000,
      odd: 421_212,
      goal: 412_212,
      ends: 412_424,
    })

    assert.deepEqual(trip.flags, [])
  })

  it('in English, with an odd reading that is right', async () => {
    const trip = await drive('en', {
      inHours: -8,
      begins: 412_424,
      odd: 414_536,
      goal: 414_536,
      ends: 414_748,
    })

    assert.deepEqual(
      trip.flags.map(({ code }) => code),
      ['trip.distance-odd'],
    )
  })
})

describe('without a network', () => {
  it('all is written on the phone, survives, is seen as done, and is sent once', async () => {
    const says = words.hi
    await call('PUT', '/api/auth/me', { language: 'hi' }, 'driver')
    const id = await planTrip(crew, { inHours: -2 })
    const { context, page } = await openPage(browser, { as: 'driver', language: 'hi', ...phone })
    await page.goto('/driver')
    await settled(page)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    // From now on it is led by what is kept.
    await page.reload()
    await settled(page)

    await context.setOffline(true)
    await page.getByRole('link', { name: says.start, exact: true }).click()
    await dial(page, 414_748)
    await page.getByRole('button', { name: says.save }).click()
    await today(page)
    await page.getByRole('link', { name: says.arrive }).waitFor()
    const pressedBy = Date.now()
    await page.reload()
    await page.getByRole('link', { name: says.arrive }).waitFor()
    await page.getByText('ऑफ़लाइन · 1 भेजने बाक़ी').waitFor()

    await page.getByRole('link', { name: says.arrive }).click()
    await dial(page, 414_960)
    await page.getByRole('button', { name: says.save }).click()
    await today(page)
    await page.getByText('ऑफ़लाइन · 2 भेजने बाक़ी').waitFor()
    await page.getByText('कुछ खोएगा नहीं').waitFor()
    await keepPicture(page, 'driver-offline-hi')
    assert.deepEqual(await barriers(page), [])

    await page.goto('/driver/profile')
    await page.getByRole('button', { name: 'यहाँ साइन आउट करें' }).click()
    await page.waitForURL('**/driver/waiting?leaving=true')
    await page.getByText('साइन आउट नहीं हुआ').waitFor()
    await keepPicture(page, 'driver-waiting-hi')
    assert.deepEqual(await barriers(page), [])
    assert.equal((await tripNow(id)).status, 'scheduled')

    const answers = received(page)
    await context.setOffline(false)
    await page.getByRole('heading', { name: 'सब भेज दिया' }).waitFor()

    const trip = await tripNow(id)
    assert.deepEqual(
      [trip.status, trip.odometer_start, trip.odometer_end, trip.next_step],
      ['in_progress', 414_748, 414_960, 'return'],
    )
    assert.ok(
      Date.parse(String(trip.left_at)) <= pressedBy,
      'when it was done, not when it arrived',
    )
    assert.deepEqual(stepsSent(answers, id), ['200 start', '200 arrival'])

    await call('POST', `/api/trips/${id}/return`, {}, 'driver')
    await call('POST', `/api/trips/${id}/completion`, { odometer: 415_172 }, 'driver')
    await context.close()
  })

  it('is sent once, whatever number of tabs he has open, and all of them show it', async () => {
    const says = words.en
    await call('PUT', '/api/auth/me', { language: 'en' }, 'driver')
    const id = await planTrip(crew, { inHours: -1 })
    const { context, page } = await openPage(browser, { as: 'driver', language: 'en', ...phone })
    const other = await context.newPage()
    const sent = [received(page), received(other)]
    await page.goto('/driver')
    await settled(page)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await other.goto('/driver')
    for (const tab of [page, other]) await settled(tab)
    await context.setOffline(true)
    await page.getByRole('link', { name: says.start, exact: true }).click()
    await dial(page, 420_000)
    await page.getByRole('button', { name: says.save }).click()
    await today(page)
    await other.getByRole('link', { name: says.arrive }).waitFor()

    await other.getByRole('link', { name: says.arrive }).click()
    await dial(other, 420_212)
    await other.getByRole('button', { name: says.save }).click()
    await today(other)
    await page.getByRole('link', { name: says.turn }).waitFor()
    for (const tab of [page, other]) await tab.getByText('Offline · 2 waiting').waitFor()
    assert.equal((await tripNow(id)).status, 'scheduled')

    await other.evaluate(noteLinks)
    const arrived = [page, other].map((tab) => tab.waitForResponse(/\/arrival$/))
    await context.setOffline(false)
    await Promise.any(arrived)
    for (const tab of [page, other]) {
      await tab.getByText(/^(Offline|Sending)/).waitFor({ state: 'detached' })
      await tab.getByRole('link', { name: says.turn }).waitFor()
    }

    const shown = await other.evaluate(
      () => /** @type {{ linksShown?: unknown[] }} */ (/** @type {unknown} */ (window)).linksShown,
    )
    assert.deepEqual(shown, [], 'what is done does not look undone, not for a moment')
    const trip = await tripNow(id)
    assert.deepEqual(
      [trip.status, trip.odometer_start, trip.odometer_end, trip.next_step],
      ['in_progress', 420_000, 420_212, 'return'],
    )
    assert.deepEqual(stepsSent(sent.flat(), id).toSorted(), ['200 arrival', '200 start'])
    await call('POST', `/api/trips/${id}/return`, {}, 'driver')
    await call('POST', `/api/trips/${id}/completion`, { odometer: 420_424 }, 'driver')
    await context.close()
  })
})
