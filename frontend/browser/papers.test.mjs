// The main road of a paper: entered for a bus with its scan, found, renewed from the one before, taken out and brought
// back; the month, and an address for a calendar; the papers of a bus on its page, and those of the company; a file of
// what the list shows.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import { call, inDays } from './house.mjs'
import { bringBuses } from './fleet-samples.mjs'
import { busId } from './fleet-ids.mjs'
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
    papersOfBus: /^Papers: /,
    renewOf: /** @param {string} kind */ (kind) => new RegExp(`^Renew ${kind}, `),
    older: /older paper/,
    company: 'Company papers',
    addCompany: 'Add company paper',
    theCompany: 'The company',
    export: /^Export \d/,
    csv: 'Text with commas (.csv)',
    downloaded: 'papers-report.csv is among your downloads.',
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
    papersOfBus: /^काग़ज़: /,
    renewOf: /** @param {string} kind */ (kind) => new RegExp(`^${kind} नया करें, `),
    older: /पुराना काग़ज़|पुराने काग़ज़/,
    company: 'कंपनी के काग़ज़',
    addCompany: 'कंपनी का काग़ज़ जोड़ें',
    theCompany: 'कंपनी',
    export: /की फ़ाइल$/,
    csv: 'कॉमा वाली टेक्स्ट फ़ाइल (.csv)',
    downloaded: 'papers-report.csv आपके डाउनलोड में है।',
  },
}

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

    it('of a bus are added and renewed on its page', async () => {
      await call('PUT', '/api/auth/me', { language }, 'office')
      const { context, page, complaints } = await openPage(browser, { as: 'office', language })
      const kind = `First aid ${language} ${Date.now()}`
      await page.goto(`/office/buses/${busId(2)}`)
      await settled(page)
      const sheet = page.getByRole('region', { name: say.papersOfBus })

      await sheet.getByRole('button', { name: say.add }).click()
      const dialog = page.getByRole('dialog')
      assert.equal(await dialog.getByRole('combobox', { name: say.holder }).count(), 0)
      await dialog.getByRole('combobox', { name: say.kind, exact: true }).selectOption(say.other)
      await dialog.getByRole('textbox', { name: say.ownKind }).fill(kind)
      await dialog.getByLabel(say.from).fill(inDays(-360))
      await dialog.getByLabel(say.until, { exact: true }).fill(inDays(4))
      await dialog.locator('input[type=file]').setInputFiles(scan)
      await dialog.getByText(say.taken).first().waitFor()
      await dialog.getByRole('button', { name: say.save }).click()
      await dialog.waitFor({ state: 'detached' })

      const line = sheet.getByRole('listitem').filter({ hasText: kind })
      const link = await line.locator('a[target=_blank]').getAttribute('href')
      const file = await page.request.get(link ?? '')
      assert.equal(file.status(), 200)
      await keepPicture(page, `bus-papers-${language}`)
      assert.deepEqual(await barriers(page), [])

      await line.getByRole('button', { name: say.renewOf(kind) }).click()
      assert.equal(await dialog.getByLabel(say.from).inputValue(), inDays(5))
      await dialog.getByRole('button', { name: say.renewSave }).click()
      await dialog.waitFor({ state: 'detached' })
      await line.getByRole('button', { name: say.renewOf(kind) }).waitFor({ state: 'detached' })
      await sheet.getByText(say.older).click()
      await line.nth(1).waitFor()
      assert.equal(await line.count(), 2)

      assert.deepEqual(complaints, [])
      await context.close()
    })

    it('of the company have their own place, and the list gives them as a file', async () => {
      await call('PUT', '/api/auth/me', { language }, 'office')
      const { context, page, complaints } = await openPage(browser, { as: 'office', language })
      const kind = `Shed rent ${language} ${Date.now()}`
      await page.goto('/office/papers')
      await page.getByRole('link', { name: say.company, exact: true }).click()
      await page.getByRole('button', { name: say.addCompany }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox', { name: say.kind, exact: true }).selectOption(say.other)
      await dialog.getByRole('textbox', { name: say.ownKind }).fill(kind)
      await dialog.getByLabel(say.from).fill(inDays(-360))
      await dialog.getByLabel(say.until, { exact: true }).fill(inDays(3))
      await dialog.getByRole('textbox', { name: say.amount }).fill('7500')
      await dialog.getByRole('button', { name: say.save }).click()
      await dialog.waitFor({ state: 'detached' })
      await page.getByRole('button', { name: say.renewOf(kind) }).click()
      await dialog.getByRole('button', { name: say.renewSave }).click()
      await dialog.waitFor({ state: 'detached' })
      await keepPicture(page, `company-papers-${language}`)
      assert.deepEqual(await barriers(page), [])

      await page.goto(`/office/papers?holder=company&show=earlier&sort=-valid_until&q=${kind}`)
      await settled(page)
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name: say.export }).click()
      await page.getByRole('menuitem', { name: say.csv }).click()
      const download = await coming
      assert.equal(download.suggestedFilename(), 'papers-report.csv')
      await page.getByText(say.downloaded).waitFor()
      const rows = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n')
      assert.equal(rows.length, 3)
      assert.match(rows[0] ?? '', /^\ufeffOf,For,Paper,/)
      assert.ok(rows[1]?.startsWith(`company,The company,${kind},,,${inDays(4)},`), rows[1])
      assert.ok(rows[2]?.includes(`,${inDays(3)},3,renewed,7500.00,`), rows[2])

      await page.getByRole('button', { name: say.add }).click()
      const holder = dialog.getByRole('combobox', { name: say.holder })
      assert.equal(await holder.inputValue(), say.theCompany)

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
