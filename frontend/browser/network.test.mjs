// A route with its stops by the keyboard, a workshop whose user signs in and sees it, a category of expenses.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { barriers, keepPicture, openBrowser, openPage, settled } from './visit.mjs'

/** @type {import('playwright-core').Browser} */
let browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

/** Tells apart what is made each time that this runs in the same house. */
const mark = Date.now().toString(36).slice(-5).toUpperCase()

describe('a route', () => {
  it('is made with three stops by the keyboard alone, and found in the palette', async () => {
    const { context, page, complaints } = await openPage(browser, { as: 'office' })
    const name = `Pune – Panaji ${mark}`
    /** @param {string} key */
    const press = (key) => page.keyboard.press(key)
    const field = (/** @type {string} */ label) => page.getByLabel(label, { exact: true })
    await page.goto('/office/routes')
    await settled(page)

    await press('Control+k')
    await page
      .getByRole('combobox', { name: 'Find a bus, a person, a page or an action' })
      .pressSequentially('New route')
    await press('Enter')
    await page.getByRole('heading', { level: 1, name: 'New route' }).waitFor()
    await settled(page)
    await field('Name').focus()
    await page.keyboard.type(name)
    await press('Tab')
    await page.keyboard.type('Maharashtra')
    await press('Tab')
    await page.keyboard.type('Swargate')
    await press('Tab')
    await page.keyboard.type('Goa')
    await page.getByRole('button', { name: 'Add stop' }).focus()
    await press('Enter')
    await page.keyboard.type('Karad')
    for (const place of ['Satara', 'Banda']) {
      await page.getByRole('button', { name: 'Add stop' }).focus()
      await press('Enter')
      await page.keyboard.type(place)
    }
    const places = page.getByRole('textbox', { name: 'Place' })
    assert.deepEqual(await valuesOf(places), ['Karad', 'Satara', 'Banda'])
    await places.nth(1).focus()
    await press('Alt+ArrowUp')
    assert.deepEqual(await valuesOf(places), ['Satara', 'Karad', 'Banda'])
    await page.keyboard.type(' bypass')
    const km = page.getByRole('textbox', { name: /^Km from the start/ })
    await km.nth(0).fill('112')
    await km.nth(1).fill('90')
    await keepPicture(page, 'network-route-stops')
    assert.deepEqual(await barriers(page), [])

    await press('Control+Enter')
    const stop = page.getByRole('group', { name: 'Stop 2' })
    await stop.locator('.err').waitFor()
    assert.ok(await km.nth(1).evaluate((each) => each === document.activeElement))
    await keepPicture(page, 'network-route-refused')
    await km.nth(1).fill('164')
    await press('Control+Enter')

    const panel = page.getByRole('complementary', { name })
    await panel.getByText('Satara bypass').waitFor()
    await settled(page)
    await keepPicture(page, 'network-route-made')
    assert.deepEqual(await panel.locator('.stops .line').count(), 3)
    await page.goto('/office')
    await settled(page)
    await press('Control+k')
    await page
      .getByRole('combobox', { name: 'Find a bus, a person, a page or an action' })
      .pressSequentially(name)
    await page.getByRole('option', { name: new RegExp(mark) }).waitFor()
    await press('Enter')
    await panel.getByText('Satara bypass').waitFor()
    // The refusal is told by the browser, too.
    assert.deepEqual(
      complaints.filter((complaint) => !complaint.includes('400')),
      [],
    )
    await context.close()
  })
})

describe('a workshop', () => {
  const name = `Karvand Motors ${mark}`
  const email = `bay-${mark.toLowerCase()}@karvand.example`
  const password = 'karvand-bay-77'

  it('is made with a user', async () => {
    const { context, page, complaints } = await openPage(browser, { as: 'office' })
    await page.goto('/admin/repair-organizations')
    await settled(page)
    await page.getByRole('button', { name: 'New workshop' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name', { exact: true }).fill(name)
    await dialog.getByLabel(/^Address/).fill('Katraj, Pune')
    assert.deepEqual(await barriers(page), [])
    await dialog.getByRole('button', { name: 'Add workshop' }).click()

    const panel = page.getByRole('complementary', { name })
    await panel.getByRole('button', { name: 'New user' }).click()
    await dialog.getByLabel('Full name').fill('Imran Shaikh')
    await dialog.getByLabel('E-mail').fill(email)
    await dialog.getByLabel('Password', { exact: true }).fill(password)
    await dialog.getByRole('button', { name: 'Add user' }).click()
    await panel.getByRole('link', { name: /Imran Shaikh/ }).waitFor()
    await settled(page)
    await keepPicture(page, 'network-workshop')
    assert.deepEqual(complaints, [])
    await context.close()
  })

  it('is what its user sees when he signs in', async () => {
    const { context, page } = await openPage(browser, { width: 390, height: 844 })
    await page.goto('/sign-in')
    await settled(page)
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/workshop')
    await page.goto('/workshop/account')

    const own = page.getByRole('region', { name })
    await own.getByText('Katraj, Pune').waitFor()
    await settled(page)
    await keepPicture(page, 'network-own-workshop')
    assert.deepEqual(await barriers(page), [])
    await context.close()
  })
})

describe('a category', () => {
  it('is made, changed and deleted', async () => {
    const { context, page, complaints } = await openPage(browser, { as: 'office' })
    const name = `Ferry ${mark}`
    await page.goto('/office/categories')
    await settled(page)
    await page.getByRole('button', { name: 'New category' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name', { exact: true }).fill(name)
    await dialog.getByRole('radio', { name: 'Toll gate' }).focus()
    await page.keyboard.press('Space')
    await dialog.getByLabel(/^Look twice above/).fill('1500')
    await keepPicture(page, 'network-category-form')
    assert.deepEqual(await barriers(page), [])
    await dialog.getByRole('button', { name: 'Add category' }).click()
    await page.getByRole('link', { name }).click()

    const panel = page.getByRole('complementary', { name })
    await panel.getByText('₹ 1,500.00').first().waitFor()
    await panel.getByRole('button', { name: 'Edit' }).click()
    await dialog.getByLabel(/photo of the receipt/).check()
    await dialog.getByRole('button', { name: 'Save category' }).click()
    await page
      .getByRole('row', { name: new RegExp(mark) })
      .getByText('Needs a photo')
      .waitFor()
    await settled(page)
    await keepPicture(page, 'network-category')
    await panel.getByRole('button', { name: 'Delete category' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete category' }).click()
    await page.getByText(`${name} is deleted.`).waitFor()

    assert.equal(await page.getByRole('link', { name }).count(), 0)
    // Until it is closed, the panel asks once more for what is gone.
    assert.deepEqual(
      complaints.filter((complaint) => !complaint.includes('404')),
      [],
    )
    await context.close()
  })
})

/** @param {import('playwright-core').Locator} fields */
const valuesOf = (fields) =>
  fields.evaluateAll((all) => all.map((each) => /** @type {HTMLInputElement} */ (each).value))
