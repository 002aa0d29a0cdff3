import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { call } from './house.mjs'
import { barriers, openBrowser, openPage, settled, sidewaysScroll } from './visit.mjs'

/** @type {import('playwright-core').Browser} */
let browser
/** @type {string} */
let bus

before(async () => {
  browser = await openBrowser()
  const made = /** @type {{ id: string }} */ (
    await call('POST', '/api/buses', { registration_number: 'MH 43 AU 7001' }, 'office')
  )
  bus = made.id
  await call('PUT', `/api/buses/${bus}`, { capacity: 47 }, 'office')
})
after(async () => {
  await call('PUT', '/api/auth/me', { language: 'en' }, 'office')
  await call('DELETE', `/api/buses/${bus}`, undefined, 'office')
  await browser.close()
})

const words = {
  en: { title: 'Audit', search: 'Name, plate or id', changed: 'Changed' },
  hi: {
    title: 'किसने क्या किया',
    search: 'नाम, बस नंबर या आईडी',
    changed: 'बदला',
  },
}

const sizes = [
  { width: 1366, height: 860 },
  { width: 390, height: 844 },
]

for (const language of /** @type {const} */ (['en', 'hi'])) {
  for (const size of sizes) {
    const say = words[language]

    describe(`the audit, in ${language}, ${size.width} wide`, () => {
      it('finds what was done to a bus by its plate in any spelling, and leads to the bus', async () => {
        await call('PUT', '/api/auth/me', { language }, 'office')
        const { context, page, complaints } = await openPage(browser, {
          as: 'office',
          language,
          ...size,
        })
        await page.goto('/office/audit')
        await settled(page)
        await page.getByRole('heading', { level: 1, name: say.title }).waitFor()
        await page.getByRole('searchbox', { name: say.search }).fill('mh-43 au 7001')
        await page.waitForURL(/q=/)
        // Until the answer is there, the list shows what others were changed, too.
        const row = page.getByRole('row').filter({ hasText: 'MH 43 AU 7001' })
        await row.getByRole('link', { name: say.changed, exact: true }).click()

        const panel = page.getByRole('complementary', { name: say.changed })
        await panel.waitFor()
        await settled(page)
        assert.equal(await sidewaysScroll(page), 0)
        assert.deepEqual(await barriers(page), [])
        assert.match((await panel.getByRole('table').textContent()) ?? '', /40\s*47/)
        await panel.getByRole('link', { name: 'MH 43 AU 7001' }).click()
        await page.waitForURL(`**/office/buses/${bus}`)
        assert.deepEqual(complaints, [])
        await context.close()
      })
    })
  }
}
