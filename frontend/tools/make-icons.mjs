// Draws the icons in public/icons from the product's mark; run again only when the mark changes: node tools/make-icons.mjs
import { mkdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../browser/chromium.mjs'

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const mark = await readFile(at('src/app/favicon.svg'), 'utf8')
// the same ground to the very edge, for places that cut out a shape of their own; the bus stays in the middle 60 %
const ground = /fill="(#\w+)"/.exec(mark)?.[1] ?? ''
const inner = mark.replace(/<\/?svg[^>]*>/g, '').replace(/<rect[^>]*>/, '')
const bleeding = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-5 -5 36 36"><rect x="-5" y="-5" width="36" height="36" fill="${ground}"/>${inner}</svg>`

const icons = [
  { name: 'icon-192', size: 192, drawing: mark },
  { name: 'icon-512', size: 512, drawing: mark },
  { name: 'maskable-512', size: 512, drawing: bleeding },
  { name: 'touch-180', size: 180, drawing: bleeding },
]

await mkdir(at('public/icons'), { recursive: true })
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
for (const { name, size, drawing } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawing}`)
  await page.screenshot({ path: at(`public/icons/${name}.png`), omitBackground: true })
  await page.close()
}
await browser.close()
