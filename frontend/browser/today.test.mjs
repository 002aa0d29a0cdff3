// The day at the depot: what runs, is late and is missing is seen at once and follows what others do; a planned trip is
// given to another bus with the mouse and with keys, a busy one asks why, and all of it can be taken back.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { call, inDays } from './house.mjs'
import { shownRoute } from './network-ids.mjs'
import { bringDay } from './schedule-samples.mjs'
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
})
after(async () => {
  await call('PUT', '/api/auth/me', { language: 'en' }, 'office')
  await browser.close()
})

const words = {
  en: {
    late: /late/,
    lateBy: /35 min/,
    later: /47 min/,
    withoutBus: 'Without a bus',
    noTakings: /No takings entered/,
    give: /^Give .* to another$/,
    bus: 'Bus',
    taken: 'Not free',
    save: 'Give the trip away',
    gone: / goes with /,
    undo: 'Undo',
    back: / is as it was before$/,
    busy: /is planned for trip \S+ at that time/,
    reason: 'Reason',
    yes: 'It is right, save it',
  },
  hi: {
    late: /लेट/,
    lateBy: /35 मिनट/,
    later: /47 मिनट/,
    withoutBus: 'बस तय नहीं',
    noTakings: /कमाई दर्ज नहीं/,
    give: /किसी और को दें$/,
    bus: 'बस',
    taken: 'ख़ाली नहीं',
    save: 'ट्रिप दें',
    gone: / अब .* से जाएगी/,
    undo: 'वापस लें',
    back: /पहले जैसी है$/,
    busy: /उस समय .* पर तय है/,
    reason: 'कारण',
    yes: 'ठीक है, सहेजें',
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
  const isWide = width > 720
  // Far from what others plan.
  const day = inDays(at + 80)
  /** @type {Awaited<ReturnType<typeof bringDay>>} */
  let depot

  describe(`the day at the depot, in ${language} on ${width} px`, () => {
    before(async () => {
      await call('PUT', '/api/auth/me', { language }, 'office')
      depot = await bringDay(String(1_000 + ((mark + at) % 9_000)))
      await call(
        'PUT',
        `/api/trips/${depot.late.id}/delay`,
        { minutes: 35, reason: 'Jam at Khambatki ghat' },
        'office',
      )
    })

    /**
     * The trip as it stands on the page: a bar of the time line, or a line of the phone's list.
     *
     * @param {import('playwright-core').Page} page
     * @param {{ id: string }} trip
     */
    const shown = (page, trip) =>
      page.locator(`.by-bus :is(.tl .bar, .tl-phone .line)[href$="${trip.id}"]:visible`)

    it('shows what runs, what is late and what is missing', async () => {
      const { context, page, complaints } = await openPage(browser, look)
      await page.goto('/office')
      await settled(page)

      await page.getByRole('heading', { level: 2, name: say.late }).waitFor()
      await shown(page, depot.running).waitFor()
      assert.match((await shown(page, depot.late).textContent()) ?? '', say.lateBy)
      assert.match(
        (await page.locator('.by-bus').textContent()) ?? '',
        new RegExp(say.withoutBus),
        'a trip without a bus is not hidden',
      )
      if (isWide) assert.deepEqual(await page.evaluate(hiddenDelays), [])
      else {
        const first = page.locator('.tl-phone .line').first()
        assert.equal(await first.locator('.badge.bad').count(), 1, 'what is late comes first')
      }
      assert.deepEqual(await barriers(page), [])
      assert.equal(await sidewaysScroll(page), 0)
      await keepPicture(page, `today-${language}`)

      await page.getByRole('link', { name: say.noTakings }).click()
      await page.waitForURL('**/office/trips?**')
      await settled(page)
      await page.getByText(depot.done.trip_number).first().waitFor()
      assert.deepEqual(complaints, [])
      await context.close()
    })

    it('follows what others do, without being loaded again', async () => {
      const { context, page, complaints } = await openPage(browser, look)
      await page.goto('/office')
      await settled(page)
      await shown(page, depot.running).waitFor()
      await page.evaluate(() => {
        document.body.dataset.before = 'yes'
      })

      await call('PUT', `/api/trips/${depot.running.id}/delay`, { minutes: 47 }, 'office')
      await shown(page, depot.running).filter({ hasText: say.later }).waitFor()
      await call('POST', `/api/trips/${depot.late.id}/completion`, { odometer: 70_448 }, 'office')
      const isOver = isWide ? page.locator(`.bar.done[href$="${depot.late.id}"]`) : null
      if (isOver === null) await shown(page, depot.late).waitFor({ state: 'detached' })
      else await isOver.waitFor()

      assert.equal(await page.locator('body[data-before=yes]').count(), 1)
      assert.deepEqual(complaints, [])
      await context.close()
    })

    describe('a planned trip', () => {
      let trip = ''
      before(async () => {
        trip = (await plan(0, '09:00', '13:00')).id
        await plan(1, '10:00', '14:00')
      })

      /**
       * @param {number} who
       * @param {string} from
       * @param {string} until
       */
      async function plan(who, from, until) {
        const made = await call(
          'POST',
          '/api/trips',
          {
            bus_id: depot.buses[who]?.id,
            driver_id: depot.drivers[who]?.id,
            route_id: shownRoute,
            start_date: `${day}T${from}`,
            arrival_time: until,
          },
          'office',
        )
        return /** @type {{ id: string }} */ (made)
      }

      async function busOf() {
        const now = /** @type {{ bus_id: string }} */ (
          await call('GET', `/api/trips/${trip}`, undefined, 'office')
        )
        return now.bus_id
      }

      /** @param {import('playwright-core').Page} page */
      async function undo(page) {
        await page.getByRole('button', { name: say.undo }).click()
        await page.getByText(say.back).waitFor()
        assert.equal(await busOf(), depot.buses[0]?.id)
      }

      if (isWide)
        it('is dragged to the line of another bus, and back again by Undo', async () => {
          const { context, page, complaints } = await openPage(browser, look)
          await page.goto(`/office/trips/board?day=${day}`)
          await settled(page)
          const free = page.locator('.bl', {
            has: page.locator(`a[href$="${depot.buses[2]?.id ?? ''}"]`),
          })
          await drag(page, page.locator(`.bar[href$="${trip}"]`), free)

          await page.getByText(say.gone).waitFor()
          await free.locator(`.bar[href$="${trip}"]`).waitFor()
          assert.equal(await busOf(), depot.buses[2]?.id)
          await undo(page)
          assert.deepEqual(complaints, [])
          await context.close()
        })

      it('is given away with keys alone; a busy bus is marked and asks why', async () => {
        const { context, page, complaints } = await openPage(browser, look)
        await page.goto(`/office/trips/board?day=${day}`)
        await settled(page)
        await page
          .locator('.lines > li', { has: page.locator(`a[href$="${trip}"]:not(.line)`) })
          .getByRole('button', { name: say.give })
          .focus()
        await page.keyboard.press('Enter')
        const dialog = page.getByRole('dialog')
        const bus = dialog.getByRole('combobox', { name: say.bus, exact: true })
        const busy = depot.buses[1]?.id ?? ''
        await dialog
          .locator(`optgroup[label="${say.taken}"] option[value="${busy}"]`)
          .first()
          .waitFor({ state: 'attached' })
        await chooseByKeys(page, bus, busy)
        assert.deepEqual(await barriers(page), [])
        await keepPicture(page, `board-give-${language}`)
        await dialog.getByRole('button', { name: say.save }).focus()
        await page.keyboard.press('Enter')

        const asked = page.getByRole('alertdialog')
        await asked.getByText(say.busy).waitFor()
        await asked.getByLabel(say.reason).focus()
        await page.keyboard.type('Back by then')
        await page.keyboard.press('Tab')
        await page.keyboard.press('Tab')
        assert.equal(await page.locator(':focus').textContent(), say.yes)
        await page.keyboard.press('Enter')
        await page.getByText(say.gone).waitFor()
        assert.equal(await busOf(), busy)
        await undo(page)
        assert.deepEqual(
          complaints.filter((each) => !each.includes('409')),
          [],
        )
        await context.close()
      })

      it('stands on the board by bus and by driver, open to everybody', async () => {
        const { context, page, complaints } = await openPage(browser, look)
        for (const by of ['', '&by=driver']) {
          await page.goto(`/office/trips/board?day=${day}${by}`)
          await settled(page)
          await shown(page, { id: trip }).waitFor()
          assert.deepEqual(await barriers(page), [])
          assert.equal(await sidewaysScroll(page), 0)
          await keepPicture(page, `board${by === '' ? '' : '-drivers'}-${language}`)
        }
        assert.deepEqual(complaints, [])
        await context.close()
      })
    })
  })
}

/**
 * With the buttons of a real mouse.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').Locator} what
 * @param {import('playwright-core').Locator} to
 */
async function drag(page, what, to) {
  await what.hover()
  await page.mouse.down()
  // A drag begins with the first step and is over something with the second.
  await to.hover()
  await to.hover()
  await page.mouse.up()
}

/** Runs in the page: delays that another bar covers. */
function hiddenDelays() {
  const bars = [...document.querySelectorAll('.tl .bar')]
  return bars.flatMap((bar) => {
    const delay = bar.querySelector('strong')
    if (delay === null) return []
    const box = delay.getBoundingClientRect()
    const covered = bars.some((other) => {
      if (other === bar) return false
      const there = other.getBoundingClientRect()
      return (
        there.left < box.right &&
        there.right > box.left &&
        there.top < box.bottom &&
        there.bottom > box.top
      )
    })
    return covered ? [bar.getAttribute('aria-label')] : []
  })
}
