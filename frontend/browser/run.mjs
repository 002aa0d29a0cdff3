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

const tests = readdirSync(here).filter((name) => name.endsWith('.test.mjs'))
const run = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...tests], {
  cwd: here,
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: chromium },
})
process.exitCode = run.status ?? 1

/** @param {string} reason */
function stop(reason) {
  console.error(reason)
  process.exit(2)
}
