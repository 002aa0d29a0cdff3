// The server under test, the people in it, and the ways to them that are not the browser.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** Without a slash at the end. */
export const serverUrl = new URL(required('BUSMANAGER_URL')).origin

const home = () => required('BUSMANAGER_HOME')
const launcher = fileURLToPath(new URL('../../busmanager', import.meta.url))

/** @typedef {'office' | 'driver' | 'workshop'} Role */

/** @type {Record<Role, { email: string, password: string, name: string, wire: string, path: string }>} */
export const people = {
  office: {
    email: 'desk@tamhini.example',
    password: 'pirangut-412115',
    name: 'Asha Kulkarni',
    wire: 'admin',
    path: '/office',
  },
  driver: {
    email: 'ramesh@tamhini.example',
    password: 'tamhini-ghat-26',
    name: 'Ramesh Pawar',
    wire: 'driver',
    path: '/driver',
  },
  workshop: {
    email: 'bay2@sharda.example',
    password: 'sharda-motors-7',
    name: 'Sharda Motors',
    wire: 'repair_org',
    path: '/workshop',
  },
}

export const roles = /** @type {Role[]} */ (Object.keys(people))

/** The code of the first run, from what the server printed on its console. */
export function firstRunCode() {
  const code = /\b[0-9A-Z]{4,8}-[0-9A-Z]{4,8}\b/.exec(
    readFileSync(required('BUSMANAGER_LOG'), 'utf8'),
  )
  if (code === null) throw new Error('The server printed no code for the first run.')
  return code[0]
}

/**
 * Makes an account as somebody at the server's console does.
 *
 * @param {Role} role
 */
export function makeAccount(role) {
  const { email, password, name, wire } = people[role]
  execFileSync(launcher, ['admin', 'create', `--name=${name}`, `--role=${wire}`, email], {
    env: { ...process.env, BUSMANAGER_HOME: home() },
    input: `${password}\n`,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}

/** @type {Partial<Record<Role, string>>} */
const tokens = {}

/**
 * A token of that person. One sign-in serves a whole file of tests: each costs the server a tenth of a second.
 *
 * @param {Role} role
 */
export async function tokenOf(role) {
  const { email, password } = people[role]
  const known = tokens[role]
  if (known !== undefined) return known
  const answer = /** @type {{ access_token: string }} */ (
    await call('POST', '/api/auth/login', { email, password })
  )
  tokens[role] = answer.access_token
  return answer.access_token
}

/**
 * Calls the server past the browser.
 *
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @param {Role} [as]
 * @param {string} [token] of somebody who is none of these people
 * @returns {Promise<unknown>}
 */
export async function call(method, path, body, as, token) {
  const shown = token ?? (as && (await tokenOf(as)))
  const answer = await fetch(serverUrl + path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(shown && { Authorization: `Bearer ${shown}` }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer.status === 204 ? undefined : answer.json()
}

/**
 * Works in the server's database, for rows that nobody would type in.
 *
 * @template T
 * @param {(database: pg.Client) => Promise<T>} work
 */
export async function inDatabase(work) {
  /** @type {unknown} */
  const told = JSON.parse(readFileSync(join(home(), 'postgres.json'), 'utf8'))
  const address =
    /** @type {{ host: string, port: number, database: string, user: string, password: string }} */ (
      told
    )
  const client = new pg.Client(address)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** @param {string} name */
function required(name) {
  const value = process.env[name]
  if (!value) throw new Error(`The browser tests need ${name}.`)
  return value
}

const DAY_MS = 86_400_000

/**
 * The day in the company's zone, which is another one than in UTC for more than five hours of each.
 *
 * @param {number} days from today
 */
export const inDays = (days) =>
  new Date(Date.now() + days * DAY_MS).toLocaleDateString('en-CA', { timeZone: 'Asia/Kolkata' })
