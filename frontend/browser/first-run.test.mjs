import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { firstRunCode, makeAccount, people, roles } from './house.mjs'
import { keepPicture, openBrowser, openPage, settled } from './visit.mjs'

/** @type {import('playwright-core').Browser} */
let browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

describe('an empty house', () => {
  it('gets its first administrator and its company in the browser', async () => {
    const { context, page, complaints } = await openPage(browser)
    const { email, password, name } = people.office
    await page.goto('/')
    await page.waitForURL('**/first-run')
    await settled(page)
    await keepPicture(page, 'first-run-person')

    await page.getByLabel('Code').fill(firstRunCode())
    await page.getByLabel('Full name').fill(name)
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.keyboard.press('Enter')
    await page.getByLabel('Name of the company').fill('Tamhini Roadlines')
    await keepPicture(page, 'first-run-company')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/office')
    await settled(page)

    await page.getByText('Tamhini Roadlines').first().waitFor()
    assert.deepEqual(complaints, [])
    await context.close()
  })

  it('lets in those who were made on the command line, each at a home of his own', async () => {
    makeAccount('driver')
    makeAccount('workshop')

    for (const role of roles) {
      const { email, password, path } = people[role]
      const { context, page, complaints } = await openPage(browser, { width: 390, height: 844 })
      await page.goto('/')
      await page.waitForURL('**/sign-in')
      await page.getByLabel('E-mail').fill(email)
      await page.getByLabel('Password', { exact: true }).fill(password)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.waitForURL(`**${path}`)
      await settled(page)

      assert.equal(new URL(page.url()).pathname, path)
      assert.deepEqual(complaints, [])
      await context.close()
    }
  })
})
