// Runs the browser tests against the server at BUSMANAGER_URL. Exit code 2: they could not begin.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))

if (!process.env.BUSMANAGER_URL) {
  stop(
    'The browser tests need a running server: set BUSMANAGER_URL, such as http://localhost:8080.',
  )
}
let chromium = ''
try {
  chromium = findChromium()
} catch (error) {
  stop(error instanceof Error ? error.message : String(error))
}

// The first run needs a house where nobody has been, and leaves the people behind that all others work with.
const first = 'first-run.test.mjs'
const others = readdirSync(here).filter((name) => name.endsWith('.test.mjs') && name !== first)
const chosen = process.argv.slice(2)
process.exitCode = run([first]) || run(chosen.length > 0 ? chosen : others)

/** @param {string[]} tests */
function run(tests) {
  const { status } = spawnSync(
    process.execPath,
    // One after the other: they share one server, and two processors.
    ['--test', '--test-concurrency=1', '--test-reporter=spec', ...tests],
    { cwd: here, stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: chromium } },
  )
  return status ?? 1
}

/** @param {string} reason */
function stop(reason) {
  console.error(reason)
  process.exit(2)
}
