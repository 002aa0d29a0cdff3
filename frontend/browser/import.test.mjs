// Moving in by paste: people out of a spreadsheet, with a column to name, a cell to mend, and the way back.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { call } from './house.mjs'
import { barriers, keepPicture, openBrowser, openPage, settled, sidewaysScroll } from './visit.mjs'

/** @typedef {import('playwright-core').Page} Page */

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
    open: 'Paste or import',
    cells: 'Copied cells',
    read: 'Read the table',
    columns: 'What the columns are',
    what: 'What is “Chalak”?',
    name: 'Name',
    check: 'Check all rows',
    wrong: 'Row 3, Mobile',
    another: 'Read another table',
    found: /^2 new/,
    stays: /cannot sign in until you give them access/,
    write: 'Write 2 rows',
    written: 'The table is in the register',
    nothing: 'Everything stands in the register already. Nothing has to be written.',
    noAccess: 'No password yet',
    giveAccess: 'Give access',
    email: 'E-mail',
    earlier: 'Earlier imports',
    undo: 'Undo the whole import',
    undoOne: /^Undo the import of/,
    gone: 'Undone',
    undone: 'The import is undone',
    file: 'Choose a file',
  },
  hi: {
    open: 'पेस्ट या इम्पोर्ट',
    cells: 'कॉपी किए सेल',
    read: 'टेबल पढ़ें',
    columns: 'कौन सा कॉलम क्या है',
    what: '“Chalak” क्या है?',
    name: 'नाम',
    check: 'सब लाइनें जाँचें',
    wrong: 'लाइन 3, Mobile',
    another: 'दूसरी टेबल पढ़ें',
    found: /^2 नई/,
    stays: /तब तक साइन इन नहीं कर सकते/,
    write: '2 लाइनें दर्ज करें',
    written: 'टेबल दर्ज हो गई',
    nothing: 'सब पहले से दर्ज है। कुछ लिखना नहीं है।',
    noAccess: 'अभी पासवर्ड नहीं',
    giveAccess: 'साइन इन करने दें',
    email: 'ई-मेल',
    earlier: 'पहले के इम्पोर्ट',
    undo: 'पूरा इम्पोर्ट वापस लें',
    undoOne: /का इम्पोर्ट वापस लें$/,
    gone: 'वापस लिया',
    undone: 'इम्पोर्ट वापस लिया गया',
    file: 'फ़ाइल चुनें',
  },
}

const sizes = [
  { width: 1366, height: 860 },
  { width: 390, height: 844 },
]

for (const language of /** @type {const} */ (['en', 'hi']))
  for (const size of sizes) {
    const say = words[language]
    const mark = `${language}${String(size.width)}`
    const called = `Tukaram ${mark}`
    const table = [
      'Chalak\tMobile\tDL No\tDL valid till',
      `${called}\t98220 40001\tMH12 ${mark} 1\t31/12/2030`,
      `Bhanudas ${mark}\t98220 40002\tMH12 ${mark} 2\t30/06/2029`,
    ].join('\n')

    describe(`a table of people, in ${language} at ${String(size.width)}`, () => {
      it('is pasted, mended, written once and taken back', async () => {
        await call('PUT', '/api/auth/me', { language }, 'office')
        const { context, page, complaints } = await openPage(browser, {
          as: 'office',
          language,
          ...size,
        })
        await context.grantPermissions(['clipboard-read', 'clipboard-write'])
        await page.goto('/office/people')
        await settled(page)
        await page.getByRole('link', { name: say.open }).first().click()

        await paste(page, table.replace('98220 40002', 'call him'))
        await page.getByText(say.wrong).waitFor()
        await page
          .getByRole('listitem')
          .filter({ hasText: say.wrong })
          .getByText('call him')
          .waitFor()
        await fits(page, 'wrong')

        await page.getByRole('link', { name: say.another }).click()
        await paste(page, table)
        await page.getByText(say.found).waitFor()
        await page.getByText(say.stays).waitFor()
        await fits(page, 'found')
        await page.getByRole('button', { name: say.write }).click()
        await page.getByText(say.written).waitFor()
        const written = page.url()
        await fits(page, 'written')

        await page.getByRole('link', { name: say.another }).click()
        await paste(page, table)
        await page.getByText(say.nothing).waitFor()

        await listed(page)
        await page.goto('/office/import?kind=person')
        await settled(page)
        await fits(page, 'earlier')
        const id = new URL(written).searchParams.get('id') ?? ''
        const line = page
          .getByRole('region', { name: say.earlier })
          .getByRole('listitem')
          .filter({ has: page.locator(`a[href*="${id}"]`) })
        await line.getByRole('button', { name: say.undoOne }).click()
        await page.getByRole('alertdialog').getByRole('button', { name: say.undo }).click()
        await line.getByRole('link', { name: say.gone }).waitFor()
        await page.goto(written)
        await page.getByText(say.undone).waitFor()
        assert.deepEqual(await found(), [])
        assert.deepEqual(complaints, [])
        await context.close()
      })
    })

    describe(`a file with people, in ${language} at ${String(size.width)}`, () => {
      it('is chosen by the keyboard, under a button in the language of the page', async () => {
        await call('PUT', '/api/auth/me', { language }, 'office')
        const { context, page, complaints } = await openPage(browser, {
          as: 'office',
          language,
          ...size,
        })
        await page.goto('/office/import?kind=person')
        await settled(page)
        const chooser = page.waitForEvent('filechooser')
        await page.getByLabel(say.file, { exact: true }).focus()
        await page.keyboard.press('Space')
        const buffer = Buffer.from(table.replaceAll('\t', ';'))
        await (await chooser).setFiles({ name: 'chalak.csv', mimeType: 'text/csv', buffer })
        await page.getByText('chalak.csv').first().waitFor()
        await fits(page, 'file')
        await page.getByRole('button', { name: say.read }).click()
        await page.getByRole('heading', { name: say.columns }).waitFor()
        assert.deepEqual(complaints, [])
        await context.close()
      })
    })

    /**
     * From the clipboard into the field, and on to the answer, with the column named that nobody could guess.
     *
     * @param {Page} page
     * @param {string} text
     */
    async function paste(page, text) {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
      await page.getByLabel(say.cells).focus()
      await page.keyboard.press('Control+v')
      await page.getByRole('button', { name: say.read }).click()
      await page.getByRole('heading', { name: say.columns }).waitFor()
      await settled(page)
      await page.getByLabel(say.what).selectOption({ label: say.name })
      await page.getByRole('button', { name: say.check }).click()
    }

    /**
     * In the list without a way to come in, and asked for an e-mail when one is given.
     *
     * @param {Page} page
     */
    async function listed(page) {
      await page.goto(`/office/people?q=${encodeURIComponent(called)}`)
      await settled(page)
      await page.getByText(say.noAccess).first().waitFor()
      await fits(page, 'list')
      const [person] = await found()
      assert.ok(person)
      await page.goto(`/office/people/${person.id}`)
      await settled(page)
      await page.getByRole('button', { name: say.giveAccess }).click()
      await page.getByRole('dialog').getByLabel(say.email).waitFor()
      await fits(page, 'access')
    }

    /**
     * @param {Page} page
     * @param {string} step
     */
    async function fits(page, step) {
      await settled(page)
      await keepPicture(page, `import-${step}-${language}-${String(size.width)}`)
      assert.equal(await sidewaysScroll(page), 0, step)
      assert.deepEqual(await barriers(page), [], step)
    }

    const found = async () =>
      /** @type {{ id: string }[]} */ (
        await call('GET', `/api/drivers?search=${encodeURIComponent(called)}`, undefined, 'office')
      )
  }
