// A server that is away, slow, broken or of another opinion: what people see, and that nothing of theirs is lost.
import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import { call, inDatabase } from './house.mjs'
import { barriers, openBrowser, openPage, settled } from './visit.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Route} Route */

/** @type {import('playwright-core').Browser} */
let browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

const PEOPLE = /\/api\/drivers(\?|$)/
const SETTINGS = /\/api\/settings$/
const SLOW_MS = 5_000

/**
 * @param {number} status
 * @param {string} code
 * @param {Record<string, unknown>} [more]
 * @param {Record<string, string>} [headers]
 * @returns {(route: Route) => Promise<void>}
 */
const problem =
  (status, code, more = {}, headers = {}) =>
  (route) =>
    route.fulfill({
      status,
      contentType: 'application/problem+json',
      headers: { 'X-Request-Id': 'call-4711', ...headers },
      json: { status, code, detail: 'As the server says it', params: {}, ...more },
    })

/** @param {Route} route */
const away = (route) => route.abort('connectionrefused')

/** @type {(route: Route) => Promise<void>} */
const slow = (route) =>
  new Promise((resolve, reject) => {
    setTimeout(() => {
      route.continue().then(resolve, reject)
    }, SLOW_MS)
  })

describe('a list', () => {
  for (const { name, answer, words, number } of [
    { name: 'away', answer: away, words: /does not answer/, number: false },
    { name: '500', answer: problem(500, 'server.unexpected'), words: /failed/, number: true },
    {
      name: '503',
      answer: problem(503, 'storage.unavailable', {}, { 'Retry-After': '1' }),
      words: /database/i,
      number: true,
    },
    { name: '422', answer: problem(422, 'input.invalid'), words: /./, number: true },
  ]) {
    it(`says what happened when the server is ${name}, and is tried again`, async () => {
      const { context, page } = await openPage(browser, { as: 'office' })
      await page.route(PEOPLE, answer)
      await page.goto('/office/people')
      const alert = page.getByRole('alert')
      await alert.waitFor()

      assert.match(await alert.innerText(), words)
      assert.equal((await alert.innerText()).includes('call-4711'), number)
      assert.deepEqual(await barriers(page), [])

      await page.unroute(PEOPLE)
      await alert.getByRole('button', { name: 'Try again' }).click()
      await page
        .getByRole('cell', { name: 'Asha Kulkarni' })
        .or(page.getByText('Asha Kulkarni'))
        .first()
        .waitFor()
      await context.close()
    })
  }

  it('shows a skeleton of its shape while the server is slow, and then the rows', async () => {
    const { context, page } = await openPage(browser, { as: 'office' })
    await page.route(PEOPLE, slow)
    await page.goto('/office/people')

    await page.locator('table .sk').first().waitFor()
    assert.ok((await page.locator('table thead th').count()) > 2)
    await page.getByText('Ramesh Pawar').first().waitFor()

    assert.equal(await page.locator('.sk').count(), 0)
    await context.close()
  })

  it('keeps the rows that are there when newer ones do not come', async () => {
    const { context, page } = await openPage(browser, { as: 'office' })
    await page.goto('/office/people')
    await page.getByText('Ramesh Pawar').first().waitFor()
    await page.route(PEOPLE, away)

    // Its event makes the list ask again.
    await call('PUT', '/api/auth/me', { full_name: 'Ramesh D. Pawar' }, 'driver')

    await page.getByText('newer ones did not come').waitFor()
    assert.ok(await page.getByText('Ramesh Pawar').first().isVisible())
    await call('PUT', '/api/auth/me', { full_name: 'Ramesh Pawar' }, 'driver')
    await context.close()
  })
})

describe("a list's own steps", () => {
  const question = problem(409, 'questions', {
    questions: [
      { code: 'odd-moment', detail: 'Is a bus out with this person?', needs_reason: false },
    ],
  })
  const changed = problem(412, 'record.changed-meanwhile')
  const ACCOUNT = /\/api\/accounts\/[^/?]+$/
  const DEACTIVATION = /\/api\/accounts\/[^/]+\/deactivation$/
  const APPROVAL = /\/api\/registrations\/[^/]+\/approval$/

  const password = 'made-up-only-here'
  const bhima = { full_name: 'Bhima Late', email: 'bhima@late.example', password }
  const chanda = { full_name: 'Chanda Late', email: 'chanda@late.example', password }

  /** Those who were made here are nobody's business afterwards. */
  afterEach(() =>
    inDatabase(async (database) => {
      const these = `(select id from busmanager.account where email like '%@late.example')`
      await database.query(`delete from busmanager.session where account_id in ${these}`)
      await database.query(`delete from busmanager.person where account_id in ${these}`)
      await database.query(`delete from busmanager.account where id in ${these}`)
    }),
  )

  /** The panel of one who was just given an account. */
  async function bhimasPanel() {
    const made = /** @type {{ id: string, profile_id: string }} */ (
      await call('POST', '/api/accounts', { ...bhima, role: 'driver' }, 'office')
    )
    const { context, page } = await openPage(browser, { as: 'office' })
    await page.goto(`/office/people?q=late.example&open=${made.profile_id}`)
    await settled(page)
    return { context, page, id: made.id, panel: page.locator('.panel') }
  }

  it('show what the server asks, and go on when it asks no more', async () => {
    const { context, page, panel } = await bhimasPanel()
    await page.route(DEACTIVATION, question)
    await panel.getByRole('button', { name: 'Switch off' }).click()
    const alert = panel.getByRole('alert')
    await alert.waitFor()

    assert.match(await alert.innerText(), /Is a bus out with this person\?/)
    assert.match(await alert.innerText(), /call-4711/)
    assert.deepEqual(await barriers(page), [])

    await page.unroute(DEACTIVATION)
    await panel.getByRole('button', { name: 'Switch off' }).click()
    await page.getByText('Bhima Late cannot sign in any more.').waitFor()
    await alert.waitFor({ state: 'detached' })
    await panel.getByRole('button', { name: 'Switch on again' }).waitFor()
    await context.close()
  })

  it('do nothing to what somebody else has changed, but show how it is now', async () => {
    const { context, page, panel, id } = await bhimasPanel()
    // The news of the change is late: only the refusal tells of it.
    const refused = page.waitForResponse(DEACTIVATION)
    await page.route(ACCOUNT, async (route) => {
      await refused
      await route.continue().catch(() => undefined)
    })
    await call('PUT', `/api/accounts/${id}/role`, { role: 'repair_org' }, 'office')
    await panel.getByRole('button', { name: 'Switch off' }).click()
    const alert = panel.getByRole('alert')
    await alert.waitFor()

    assert.equal((await refused).status(), 412)
    assert.match(await alert.innerText(), /Somebody else has changed this meanwhile/)
    await panel.getByText('Workshop').waitFor()
    assert.deepEqual(await barriers(page), [])

    await panel.getByRole('button', { name: 'Switch off' }).click()
    await page.getByText('Bhima Late cannot sign in any more.').waitFor()
    await context.close()
  })

  for (const { name, answer, words } of [
    { name: 'a question', answer: question, words: 'Is a bus out with this person?' },
    { name: '412', answer: changed, words: 'Somebody else has changed this meanwhile' },
  ]) {
    it(`on many say which could not be done because of ${name}, and leave these in the list`, async () => {
      for (const person of [bhima, chanda])
        await call('POST', '/api/accounts', { ...person, role: 'driver' }, 'office')
      // Past the door, which does not let so many register from one address.
      await inDatabase((database) =>
        database.query(
          `update busmanager.account set status = 'waiting' where email like '%@late.example'`,
        ),
      )
      const { context, page } = await openPage(browser, { as: 'office' })
      await page.goto('/office/people/waiting')
      await settled(page)
      /** @type {(string | null)[]} */
      const keys = []
      await page.route(APPROVAL, async (route) => {
        keys.push(await route.request().headerValue('idempotency-key'))
        return keys.length === 1 ? answer(route) : route.continue()
      })

      await page.getByRole('checkbox', { name: 'Select all on this page' }).check()
      await page.getByRole('button', { name: 'Approve 2 as drivers' }).click()
      await page.getByText('1 can sign in now.').waitFor()
      await page.getByText(`1 was not decided. ${words}`).waitFor()

      await page.getByText('1 selected').waitFor({ state: 'detached' })
      await page.getByRole('row').nth(2).waitFor({ state: 'detached' })
      assert.equal(await page.locator('table tbody tr').count(), 1)
      assert.ok(keys.every((key) => key !== null))
      assert.equal(new Set(keys).size, 2)
      assert.deepEqual(await barriers(page), [])
      await context.close()
    })
  }
})

describe('a form', () => {
  /** The settings with something typed in, and the server in the mood for `answer` when it is saved. */
  async function typed(/** @type {(route: Route) => Promise<void>} */ answer) {
    const { context, page, complaints } = await openPage(browser, { as: 'office' })
    await page.goto('/office/settings')
    await settled(page)
    /** @type {{ key: string | null, body: unknown }[]} */
    const sent = []
    await page.route(SETTINGS, async (route) => {
      const request = route.request()
      if (request.method() !== 'PUT') return route.fallback()
      sent.push({
        key: await request.headerValue('idempotency-key'),
        body: /** @type {unknown} */ (request.postDataJSON()),
      })
      return answer(route)
    })
    await address(page).fill('Gat 114, Pirangut')
    return { context, page, complaints, sent }
  }

  /** @param {Page} page */
  const address = (page) => page.getByLabel('Address')
  /** @param {Page} page */
  const save = (page) => page.getByRole('button', { name: 'Save settings' })
  /** @param {Page} page */
  const saved = (page) => page.getByText('Everything is saved.')

  for (const { name, answer, words } of [
    { name: 'away', answer: away, words: /does not answer/ },
    { name: '500', answer: problem(500, 'server.unexpected'), words: /call-4711/ },
    {
      name: '503',
      answer: problem(503, 'server.busy', {}, { 'Retry-After': '1' }),
      words: /Too much is going on/,
    },
  ]) {
    it(`keeps what was typed when the server is ${name}, and sends it again with the same key`, async () => {
      const { context, page, sent } = await typed(answer)
      await save(page).click()
      const alert = page.getByRole('alert')
      await alert.waitFor()

      assert.match(await alert.innerText(), words)
      assert.equal(await address(page).inputValue(), 'Gat 114, Pirangut')
      assert.deepEqual(await barriers(page), [])

      await page.unroute(SETTINGS)
      const again = page.waitForRequest((request) => request.method() === 'PUT')
      await alert.getByRole('button', { name: 'Try again' }).click()
      assert.equal(await (await again).headerValue('idempotency-key'), sent[0]?.key)
      await saved(page).waitFor()
      await clear()
      await context.close()
    })
  }

  it('says that it is saving while the server is slow, and cannot be sent twice', async () => {
    const { context, page, sent } = await typed(slow)
    await save(page).click()
    await page.locator('button[aria-busy=true]').waitFor()

    await page.locator('button[aria-busy=true]').click({ force: true })
    await page.keyboard.press('Control+Enter')
    await saved(page).waitFor()

    assert.equal(sent.length, 1)
    await clear()
    await context.close()
  })

  it('asks what the server asks, and answers with the reason', async () => {
    let calls = 0
    const question = problem(409, 'questions', {
      questions: [
        { code: 'odd-address', detail: 'Is that the right address?', needs_reason: true },
      ],
    })
    const { context, page, sent } = await typed((route) =>
      calls++ === 0 ? question(route) : route.fulfill({ json: [] }),
    )
    await save(page).click()
    const dialog = page.locator('dialog[open]')
    await dialog.getByText('Is that the right address?').waitFor()
    assert.deepEqual(await barriers(page), [])

    await dialog.getByLabel('Reason').fill('We have moved')
    await dialog.getByRole('button', { name: 'It is right, save it' }).click()
    await saved(page).waitFor()

    assert.equal(sent.length, 2)
    await context.close()
  })

  it('shows both versions when somebody else has saved meanwhile', async () => {
    const { context, page } = await typed((route) => route.continue())
    await call('PUT', '/api/settings/company_address', { value: 'Plot 7, Chakan' }, 'office')

    await save(page).click()
    const dialog = page.locator('dialog[open]')
    await dialog.getByText('Plot 7, Chakan').waitFor()
    await dialog.getByText('Gat 114, Pirangut').waitFor()
    assert.deepEqual(await barriers(page), [])
    await dialog.getByRole('button', { name: 'Save what is chosen' }).click()
    await saved(page).waitFor()

    assert.equal(await address(page).inputValue(), 'Gat 114, Pirangut')
    await clear()
    await context.close()
  })

  it('puts what the server says about a field at that field', async () => {
    const { context, page } = await typed((route) => route.continue())
    const gstin = page.getByLabel('GSTIN')
    await gstin.fill('27ABCDE1234F1Z5 and more than fits')

    await save(page).click()
    await page.locator('[aria-invalid=true]').waitFor()

    assert.equal(await gstin.getAttribute('aria-invalid'), 'true')
    const help = (await gstin.getAttribute('aria-describedby')) ?? ''
    assert.match(await page.locator(`[id="${help}"]`).innerText(), /15/)
    assert.ok(await gstin.evaluate((field) => field === document.activeElement))
    assert.equal(await address(page).inputValue(), 'Gat 114, Pirangut')
    await context.close()
  })

  const clear = () => call('PUT', '/api/settings/company_address', { value: '' }, 'office')
})
