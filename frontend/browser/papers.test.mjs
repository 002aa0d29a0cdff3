// The main road of a paper: entered for a bus with its scan, found, renewed from the one before, taken out and brought
// back; the month, and an address for a calendar.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { call } from './house.mjs'
import { bringBuses } from './fleet-samples.mjs'
import { barriers, keepPicture, openBrowser, openPage, settled } from './visit.mjs'

/** @type {import('playwright-core').Browser} */
let browser
before(async () => {
  browser = await openBrowser()
  await bringBuses()
})
after(async () => {
  await call('PUT', '/api/auth/me', { language: 'en' }, 'office')
  await browser.close()
})

const words = {
  en: {
    add: 'New paper',
    holder: 'For which bus or person',
    kind: 'Paper',
    other: 'Another kind …',
    ownKind: 'What kind of paper',
    from: /^From/,
    until: 'Until',
    amount: /^Amount/,
    taken: 'Scan is there',
    save: 'Add paper',
    added: /entered until/,
    search: 'Bus, name or number',
    renew: 'Renew',
    renewSave: 'Enter renewal',
    takeOut: 'Take out',
    tookOut: /^Taken out: /,
    undo: 'Undo',
    back: /^Back again: /,
    before: 'Before it',
    month: 'Month',
    subscribe: 'To my calendar',
    make: 'Make an address',
    address: 'Address for the calendar',
    revoke: /^Take back the address/,
    revoked: 'The address shows nothing any more.',
  },
  hi: {
    add: 'नया काग़ज़',
    holder: 'किस बस या आदमी का',
    kind: 'काग़ज़',
    other: 'कोई और काग़ज़ …',
    ownKind: 'कौन सा काग़ज़',
    from: /^कब से/,
    until: 'कब तक',
    amount: /^रक़म/,
    taken: 'फ़ोटो आ गया',
    save: 'काग़ज़ जोड़ें',
    added: /तक दर्ज: /,
    search: 'बस, नाम या नंबर',
    renew: 'नया करें',
    renewSave: 'नया दर्ज करें',
    takeOut: 'हटाएँ',
    tookOut: /^हटाया: /,
    undo: 'वापस लें',
    back: /^वापस आया: /,
    before: 'इससे पहले',
    month: 'महीना',
    subscribe: 'मेरे कैलेंडर में',
    make: 'पता बनाएँ',
    address: 'कैलेंडर का पता',
    revoke: /को बना पता बंद करें$/,
    revoked: 'यह पता अब कुछ नहीं दिखाता।',
  },
}

const DAY_MS = 86_400_000
/** @param {number} days */
const inDays = (days) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

const scan = {
  name: 'scan.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
}

for (const language of /** @type {const} */ (['en', 'hi'])) {
  const say = words[language]
  describe(`the papers, in ${language}`, () => {
    it('are entered, found, renewed, taken out and brought back', async () => {
      await call('PUT', '/api/auth/me', { language }, 'office')
      const { context, page, complaints } = await openPage(browser, { as: 'office', language })
      const kind = `Jack check ${language} ${Date.now()}`
      await page.goto('/office/papers')
      await settled(page)

      await page.getByRole('button', { name: say.add }).click()
      const dialog = page.getByRole('dialog')
      const holder = dialog.getByRole('combobox', { name: say.holder })
      await holder.fill('gh7781')
      await dialog.getByRole('option', { name: /MH 14 GH 7781/, selected: true }).waitFor()
      await page.keyboard.press('Enter')
      assert.equal(await holder.inputValue(), 'MH 14 GH 7781')
      await dialog.getByRole('combobox', { name: say.kind, exact: true }).selectOption(say.other)
      await dialog.getByRole('textbox', { name: say.ownKind }).fill(kind)
      await dialog.getByLabel(say.from).fill(inDays(-360))
      await dialog.getByLabel(say.until, { exact: true }).fill(inDays(5))
      await dialog.getByRole('textbox', { name: say.amount }).fill('1450')
      await dialog.locator('input[type=file]').setInputFiles(scan)
      await dialog.getByText(say.taken).first().waitFor()
      await keepPicture(page, `paper-dialog-${language}`)
      assert.deepEqual(await barriers(page), [])
      await dialog.getByRole('button', { name: say.save }).click()
      await page.getByText(say.added).waitFor()

      await page.getByRole('searchbox', { name: say.search }).fill(kind)
      const row = page.getByRole('row', { name: new RegExp(kind) })
      await row.getByText('₹ 1,450.00').waitFor()
      await row
        .getByRole('link', { name: new RegExp(kind) })
        .first()
        .click()
      const panel = page.getByRole('complementary')
      const link = await panel.locator('a[target=_blank]').first().getAttribute('href')
      const file = await page.request.get(link ?? '')
      assert.equal(file.status(), 200)
      assert.match(file.headers()['content-type'] ?? '', /pdf/)

      await panel.getByRole('button', { name: say.renew }).click()
      assert.equal(await dialog.getByLabel(say.from).inputValue(), inDays(6))
      await dialog.getByRole('button', { name: say.renewSave }).click()
      await page.getByText(say.added).last().waitFor()
      await dialog.waitFor({ state: 'detached' })
      await page.keyboard.press('Escape')
      await row
        .getByRole('link', { name: new RegExp(kind) })
        .first()
        .click()
      await panel.getByRole('heading', { name: say.before }).waitFor()

      await panel.getByRole('button', { name: say.takeOut }).click()
      await page.getByText(say.tookOut).waitFor()
      await page.getByRole('button', { name: say.undo }).last().click()
      await page.getByText(say.back).waitFor()

      assert.deepEqual(complaints, [])
      await context.close()
    })

    it('stand in the month, and go to a calendar by an address that can be taken back', async () => {
      await call('PUT', '/api/auth/me', { language }, 'office')
      const { context, page, complaints } = await openPage(browser, { as: 'office', language })
      await page.goto('/office/papers')
      await page.getByRole('link', { name: say.month, exact: true }).click()
      await settled(page)

      await page.getByRole('button', { name: say.subscribe }).click()
      await page.getByRole('button', { name: say.make }).click()
      const address = await page.getByRole('textbox', { name: say.address }).inputValue()
      const calendar = await page.request.get(address)
      assert.match(await calendar.text(), /BEGIN:VCALENDAR[^]*BEGIN:VEVENT/)
      assert.deepEqual(await barriers(page), [])
      await page.getByRole('button', { name: say.revoke }).first().click()
      await page.getByText(say.revoked).waitFor()
      assert.notEqual((await page.request.get(address)).status(), 200)

      assert.deepEqual(complaints, [])
      await context.close()
    })
  })
}
