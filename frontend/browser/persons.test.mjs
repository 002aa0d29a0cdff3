import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { call, inDays } from './house.mjs'
import { barriers, keepPicture, openBrowser, openPage, settled, sidewaysScroll } from './visit.mjs'

/** @typedef {import('playwright-core').Page} Page */

/** @type {import('playwright-core').Browser} */
let browser
before(async () => {
  browser = await openBrowser()
})
after(async () => {
  await call('PUT', '/api/auth/me', { language: 'en' }, 'office')
  const made = /** @type {{ id: string }[]} */ (
    await call('GET', '/api/drivers?search=road.example', undefined, 'office')
  )
  for (const { id } of made) await call('DELETE', `/api/drivers/${id}`, undefined, 'office')
  await browser.close()
})

const words = {
  en: {
    add: 'New person',
    name: 'Full name',
    phone: /^Phone/,
    number: /^Licence number/,
    until: /^Licence valid until/,
    email: 'E-mail',
    password: 'Password',
    save: 'Add person',
    added: 'Added: Govind Shelar',
    access: 'Signs in with e-mail and password',
    addedHim: 'Added: Namdev Road',
    noAccess: 'No password yet',
    signIn: 'Sign in',
    me: 'Me',
    saveMine: 'Save my details',
    willConfirm: 'Saved. The office will confirm your licence.',
    waits: 'Waits for the office',
    reported: 'Reported by Govind Shelar',
    confirm: 'Confirm licence',
    confirmed: 'Licence of Govind Shelar confirmed.',
    history: 'Licence confirmed',
  },
  hi: {
    add: 'नया व्यक्ति',
    name: 'पूरा नाम',
    phone: /^फ़ोन/,
    number: /^लाइसेंस नंबर/,
    until: /^लाइसेंस कब तक/,
    email: 'ई-मेल',
    password: 'पासवर्ड',
    save: 'व्यक्ति जोड़ें',
    added: 'जुड़ गए: Govind Shelar',
    access: 'ई-मेल और पासवर्ड से साइन इन करेंगे',
    addedHim: 'जुड़ गए: Namdev Road',
    noAccess: 'अभी पासवर्ड नहीं',
    signIn: 'साइन इन करें',
    me: 'मैं',
    saveMine: 'मेरी जानकारी सेव करें',
    willConfirm: 'सेव हुआ। दफ़्तर आपका लाइसेंस पक्का करेगा।',
    waits: 'दफ़्तर देखेगा',
    reported: 'Govind Shelar ने बताया',
    confirm: 'लाइसेंस पक्का करें',
    confirmed: 'Govind Shelar का लाइसेंस पक्का हुआ।',
    history: 'लाइसेंस पक्का किया',
  },
}

const password = 'varandha-ghat-4'

for (const language of /** @type {const} */ (['en', 'hi'])) {
  const say = words[language]
  const email = `govind.${language}@road.example`

  describe(`the road of a driver's licence, in ${language}`, () => {
    it('begins at the office, goes over the phone of the driver, and ends at the office', async () => {
      await call('PUT', '/api/auth/me', { language }, 'office')
      const office = await openPage(browser, { as: 'office', language })
      await addDriver(office.page)

      const driver = await openPage(browser, { language, width: 320, height: 640 })
      await report(driver.page)
      assert.deepEqual(driver.complaints, [])
      await driver.context.close()

      await confirm(office.page)
      assert.deepEqual(office.complaints, [])
      await office.context.close()
    })
  })

  /**
   * The keyboard alone, from the palette to the page of the new driver.
   *
   * @param {Page} page
   */
  async function addDriver(page) {
    await page.goto('/office')
    await settled(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type(`> ${say.add}`)
    await page.getByRole('option', { name: say.add }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/office/people/new')
    await settled(page)

    await typeInto(page, page.getByLabel(say.name), 'Govind Shelar')
    await typeInto(page, page.getByLabel(say.phone), '98900 44556')
    await typeInto(page, page.getByLabel(say.number), 'MH12 20120055555')
    await typeInto(page, page.getByLabel(say.email, { exact: true }), email)
    await typeInto(page, page.getByLabel(say.password, { exact: true }), password)
    await page.keyboard.press('Control+Enter')

    await page.getByText(say.added).waitFor()
    await page.getByRole('heading', { level: 1, name: 'Govind Shelar' }).waitFor()
    assert.match(page.url(), /\/office\/people\/[\da-f-]{36}$/)
  }

  /**
   * On a small phone: signs in, and says until when the licence is valid now.
   *
   * @param {Page} page
   */
  async function report(page) {
    await page.goto('/sign-in')
    await page.getByLabel(say.email).fill(email)
    await page.getByLabel(say.password, { exact: true }).fill(password)
    await page.getByRole('button', { name: say.signIn, exact: true }).click()
    await page.waitForURL('**/driver')
    await call('PUT', '/api/auth/me', { language }, undefined, await kept(page))
    // What the page knows of its language is of before.
    await page.reload()
    await page.getByRole('link', { name: say.me, exact: true }).click()
    await page.waitForURL('**/driver/profile')
    await settled(page)

    await page.getByLabel(say.until).fill(inDays(900))
    await page.getByRole('button', { name: say.saveMine }).click()
    await page.getByText(say.willConfirm).waitFor()
    await page.getByText(say.waits).waitFor()
    assert.equal(await sidewaysScroll(page), 0)
    assert.deepEqual(await barriers(page), [])
  }

  /**
   * The message leads to the person, where both dates stand beside each other.
   *
   * @param {Page} page
   */
  async function confirm(page) {
    await page.goto('/office/inbox')
    await settled(page)
    const message = page.getByRole('listitem').filter({ hasText: 'Govind Shelar' }).first()
    await message.getByRole('link').click()
    await page.waitForURL(/\/office\/people\/[\da-f-]{36}$/)
    await settled(page)

    await page.getByRole('columnheader', { name: say.reported }).waitFor()
    assert.deepEqual(await barriers(page), [])
    await page.getByRole('button', { name: say.confirm }).press('Enter')
    await page.getByText(say.confirmed).waitFor()
    await page.getByRole('columnheader', { name: say.reported }).waitFor({ state: 'detached' })
    await page.getByText(say.history).first().waitFor()
  }
}

/**
 * Goes on with Tab until it stands in the field, and types.
 *
 * @param {Page} page
 * @param {import('playwright-core').Locator} field
 * @param {string} typed
 */
async function typeInto(page, field, typed) {
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await field.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.type(typed)
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error('The keyboard does not come to the field')
}

/** @param {Page} page */
const kept = (page) =>
  page.evaluate(() => window.localStorage.getItem('busmanager.token') ?? undefined)

for (const language of /** @type {const} */ (['en', 'hi'])) {
  const say = words[language]

  describe(`a driver without e-mail, in ${language}`, () => {
    it('is written down without access, and found by that', async () => {
      await call('PUT', '/api/auth/me', { language }, 'office')
      const { context, page, complaints } = await openPage(browser, {
        as: 'office',
        language,
        width: 390,
        height: 844,
      })
      await page.goto('/office/people/new')
      await settled(page)
      await page.getByLabel(say.name).fill('Namdev Road')
      await page.getByLabel(say.access).uncheck()
      assert.equal(await page.getByLabel(say.email, { exact: true }).count(), 0)
      assert.deepEqual(await barriers(page), [])
      await keepPicture(page, `person-no-access-${language}`)
      await page.getByRole('button', { name: say.save }).click()
      await page.getByText(say.addedHim).waitFor()
      const id = new URL(page.url()).pathname.split('/').at(-1)

      await page.goto('/office/people?access=none')
      await settled(page)
      await page.getByRole('link', { name: 'Namdev Road' }).waitFor()
      await page.getByText(say.noAccess).first().waitFor()
      assert.equal(await sidewaysScroll(page), 0)

      await call('DELETE', `/api/drivers/${id}`, undefined, 'office')
      assert.deepEqual(complaints, [])
      await context.close()
    })
  })
}
