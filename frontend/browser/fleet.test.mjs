// The main road of a bus: into the register by the keyboard, found by another spelling, changed by two people at once,
// put away and brought back; and what a driver sees of it.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { call } from './house.mjs'
import { barriers, keepPicture, openBrowser, openPage, settled } from './visit.mjs'

/** @type {import('playwright-core').Browser} */
let browser
before(async () => {
  browser = await openBrowser()
})
after(async () => {
  for (const role of /** @type {const} */ (['office', 'driver']))
    await call('PUT', '/api/auth/me', { language: 'en' }, role)
  await browser.close()
})

const words = {
  en: {
    add: 'New bus',
    plate: 'Number plate',
    seats: 'Seats',
    name: /^Name/,
    insurance: /^Insurance valid until/,
    dueDay: 'Due on day of month',
    save: 'Add bus',
    taken: 'This is taken already.',
    range: 'From 1 to 28, please.',
    saveChange: 'Save bus',
    meanwhile: 'Somebody else changed this meanwhile',
    chosen: 'Save what is chosen',
    saved: /^Saved: /,
    remove: 'Remove from fleet',
    removeDo: 'Remove bus',
    putAway: /is put away with its history/,
    undo: 'Undo',
    back: /is in the fleet again/,
    newTax: 'New tax',
    from: 'From',
    to: 'To',
    dueDate: 'Due on',
    amount: 'Amount',
    addTax: 'Add tax',
    pay: /^Pay /,
    enterPayment: 'Enter payment',
    paid: /^Paid: /,
    search: 'Number or name',
    inService: 'In service',
  },
  hi: {
    add: 'नई बस',
    plate: 'बस नंबर',
    seats: 'सीटें',
    name: /^नाम/,
    insurance: /^बीमा कब तक/,
    dueDay: 'महीने की किस तारीख़ को',
    save: 'बस जोड़ें',
    taken: 'यह पहले से लिया हुआ है।',
    range: '1 से 28 तक लिखें।',
    saveChange: 'बस सहेजें',
    meanwhile: 'इस बीच किसी और ने इसे बदल दिया',
    chosen: 'जो चुना है, वह सहेजें',
    saved: /^सहेजा: /,
    remove: 'सूची से हटाएँ',
    removeDo: 'बस हटाएँ',
    putAway: /हटा दी, रिकॉर्ड रखा है/,
    undo: 'वापस लें',
    back: /फिर सूची में है/,
    newTax: 'नया टैक्स',
    from: 'कब से',
    to: 'कब तक',
    dueDate: 'कब तक भरना है',
    amount: 'रक़म',
    addTax: 'टैक्स जोड़ें',
    pay: /का टैक्स भरा$/,
    enterPayment: 'दर्ज करें',
    paid: /^भर दिया: /,
    search: 'बस नंबर या नाम',
    inService: 'चालू',
  },
}

for (const language of /** @type {const} */ (['en', 'hi'])) {
  const say = words[language]
  const digits = language === 'en' ? '4711' : '4712'
  const plate = `MH 31 QX ${digits}`

  describe(`a bus, in ${language}`, () => {
    before(async () => {
      await call('PUT', '/api/auth/me', { language }, 'office')
      await call('PUT', '/api/auth/me', { language }, 'driver')
    })

    it('comes into the register by the keyboard, and is found by another spelling', async () => {
      const { context, page, complaints } = await openPage(browser, { as: 'office', language })
      await page.goto('/office')
      await settled(page)

      await page.keyboard.press('Control+k')
      await page.getByRole('combobox').pressSequentially(say.add)
      await page.keyboard.press('Enter')
      const field = page.getByRole('textbox', { name: say.plate })
      await field.focus()
      await page.keyboard.type(`mh31qx${digits}`)
      await page.getByLabel(say.insurance).fill('2027-08-14')
      await page.keyboard.press('Control+Enter')
      await page.getByRole('heading', { level: 1, name: plate }).waitFor()
      await settled(page)
      await keepPicture(page, `fleet-made-${language}`)

      await page.goto('/office/buses')
      await settled(page)
      await page.getByRole('searchbox').fill(`MH-31 qx ${digits}`)
      await page.getByRole('row', { name: plate }).waitFor()
      await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1)
      assert.deepEqual(complaints, [])
      await context.close()
    })

    it('shows what the server refuses below the fields', async () => {
      const { context, page } = await openPage(browser, { as: 'office', language })
      await page.goto('/office/buses/new')
      await settled(page)

      const field = page.getByRole('textbox', { name: say.plate })
      await field.fill(`mh-31-qx-${digits}`)
      await page.getByRole('button', { name: say.save }).click()
      await page.getByText(say.taken).waitFor()
      assert.equal(await field.getAttribute('aria-invalid'), 'true')
      await page.getByRole('textbox', { name: say.dueDay }).fill('31')
      await page.getByRole('button', { name: say.save }).click()
      await page.getByText(say.range).waitFor()
      assert.deepEqual(await barriers(page), [])
      await keepPicture(page, `fleet-refused-${language}`)
      await context.close()
    })

    it('is changed by two people at once, and both versions are shown', async () => {
      const id = await idOf(plate)
      const first = await openPage(browser, { as: 'office', language })
      const second = await openPage(browser, { as: 'office', language })
      for (const { page } of [first, second]) {
        await page.goto(`/office/buses/${id}/edit`)
        await settled(page)
      }
      await first.page.getByRole('textbox', { name: say.name }).fill('Shivneri')
      await second.page.getByRole('textbox', { name: say.name }).fill('Sahyadri')
      await second.page.getByRole('textbox', { name: say.seats }).fill('36')

      await first.page.getByRole('button', { name: say.saveChange }).click()
      await first.page.getByText(say.saved).waitFor()
      await second.page.getByRole('button', { name: say.saveChange }).click()

      const dialog = second.page.getByRole('dialog', { name: say.meanwhile })
      await dialog.getByText('Shivneri').waitFor()
      await dialog.getByText('Sahyadri').waitFor()
      assert.deepEqual(await barriers(second.page), [])
      await keepPicture(second.page, `fleet-both-${language}`)
      await dialog.getByRole('radio', { name: /Shivneri/ }).click()
      await dialog.getByRole('button', { name: say.chosen }).click()
      await second.page.getByText(say.saved).waitFor()

      const bus = /** @type {{ bus_name: string, capacity: number }} */ (
        await call('GET', `/api/buses/${id}`, undefined, 'office')
      )
      assert.deepEqual([bus.bus_name, bus.capacity], ['Shivneri', 36])
      await first.context.close()
      await second.context.close()
    })

    it('owes a tax, which is paid on its page', async () => {
      const id = await idOf(plate)
      const { context, page, complaints } = await openPage(browser, { as: 'office', language })
      await page.goto(`/office/buses/${id}`)
      await settled(page)

      await page.getByRole('button', { name: say.newTax }).click()
      await page.getByLabel(say.from, { exact: true }).fill('2026-09-01')
      await page.getByLabel(say.to, { exact: true }).fill('2026-09-30')
      await page.getByLabel(say.dueDate, { exact: true }).fill('2026-09-05')
      await page.getByLabel(say.amount, { exact: true }).fill('4500')
      await page.getByRole('button', { name: say.addTax }).click()
      await page.getByRole('button', { name: say.pay }).click()
      await page.getByRole('button', { name: say.enterPayment }).click()
      await page.getByText(say.paid).first().waitFor()
      await settled(page)
      assert.equal(await page.getByRole('button', { name: say.pay }).count(), 0)
      await keepPicture(page, `fleet-paid-${language}`)
      assert.deepEqual(complaints, [])
      await context.close()
    })

    it('is put away with a question before, and brought back by Undo', async () => {
      const { context, page, complaints } = await openPage(browser, { as: 'office', language })
      await page.goto(`/office/buses?q=${digits}`)
      await settled(page)
      await page.getByRole('link', { name: plate }).click()

      await page.getByRole('button', { name: say.remove }).click()
      assert.deepEqual(await barriers(page), [])
      await keepPicture(page, `fleet-remove-${language}`)
      await page.getByRole('button', { name: say.removeDo }).click()
      await page.getByText(say.putAway).waitFor()
      await page.getByRole('row', { name: plate }).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: say.undo }).click()
      await page.getByText(say.back).waitFor()

      await page.getByRole('row', { name: plate }).waitFor()
      assert.deepEqual(complaints, [])
      await context.close()
    })

    it('is seen by a driver at a glance, and no more than that', async () => {
      const look = /** @type {const} */ ({ as: 'driver', language, width: 390, height: 844 })
      const { context, page, complaints } = await openPage(browser, look)
      const answered = page.waitForResponse((answer) => answer.url().includes('/api/buses?'))
      await page.goto('/driver/me')
      await settled(page)
      await page.locator('a[href="/driver/buses"]').click()
      await page.getByText(plate).waitFor()
      /** @type {unknown} */
      const told = await (await answered).json()
      const rows = /** @type {object[]} */ (told)
      assert.ok(rows.every((row) => !('insurance_expiry' in row) && !('partner_name' in row)))

      await page.getByRole('searchbox', { name: say.search }).fill(`31-qx-${digits}`)
      await page.waitForFunction(() => document.querySelectorAll('main li').length === 1)
      await page.getByText(say.inService).waitFor()
      assert.deepEqual(complaints, [])
      await context.close()
    })
  })
}

/** @param {string} plate */
async function idOf(plate) {
  const path = `/api/buses?search=${encodeURIComponent(plate)}`
  const [bus] = /** @type {{ id: string }[]} */ (await call('GET', path, undefined, 'office'))
  assert.ok(bus)
  return bus.id
}
