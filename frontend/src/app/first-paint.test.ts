import { afterEach, expect, it, vi } from 'vitest'
import { keepToken } from '@/api/token-store'
import { signInAs } from '@/testing/token'

const files = {
  'data-nobody': '/door.js',
  'data-nobody-en': '/en.js',
  'data-nobody-hi': '/hi.js',
  'data-admin': '/office.js /menu.js',
  'data-admin-en': '/en-office.js',
  'data-admin-hi': '/hi-office.js',
}

/** The scripts that are asked for before the first one runs. */
async function askedFor() {
  const script = document.createElement('script')
  for (const [attribute, value] of Object.entries(files)) script.setAttribute(attribute, value)
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script)
  vi.resetModules()
  await import('./first-paint.js')
  return [...document.head.querySelectorAll('link[rel="modulepreload"]')].map((link) =>
    link.getAttribute('href'),
  )
}

afterEach(() => {
  document.head.querySelectorAll('link').forEach((link) => {
    link.remove()
  })
  keepToken(null)
  window.localStorage.removeItem('busmanager.language')
  vi.restoreAllMocks()
})

it('asks at once for what the person who is signed in needs first, in the language of the device', async () => {
  signInAs('admin')
  window.localStorage.setItem('busmanager.language', 'hi')

  expect(await askedFor()).toEqual(['/hi-office.js', '/office.js', '/menu.js'])
})

it('asks for the door when nobody is signed in, in English where the language is not known', async () => {
  window.localStorage.setItem('busmanager.language', 'fr')

  expect(await askedFor()).toEqual(['/en.js', '/door.js'])
})

it('asks for nothing that it does not know', async () => {
  signInAs('stranger')

  expect(await askedFor()).toEqual([])
})
