import { expect, it } from 'vitest'
import { clientWords } from './client-words'

const like = 'AppleWebKit/537.36 (KHTML, like Gecko)'

it.each([
  [
    `Mozilla/5.0 (Linux; Android 10; K) ${like} Chrome/141.0.0.0 Mobile Safari/537.36`,
    { shape: 'phone', browser: 'Chrome', system: 'Android' },
  ],
  [
    `Mozilla/5.0 (Linux; Android 14; SM-X200) ${like} Chrome/141.0.0.0 Safari/537.36`,
    { shape: 'tablet', browser: 'Chrome', system: 'Android' },
  ],
  [
    `Mozilla/5.0 (Linux; Android 14) ${like} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
    { shape: 'phone', browser: 'Samsung Internet', system: 'Android' },
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${like} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`,
    { shape: 'computer', browser: 'Edge', system: 'Windows' },
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
    { shape: 'computer', browser: 'Firefox', system: 'Linux' },
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Version/18.6 Mobile/15E148 Safari/604.1',
    { shape: 'phone', browser: 'Safari', system: 'iPhone' },
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.6 Safari/605.1.15',
    { shape: 'computer', browser: 'Safari', system: 'Mac' },
  ],
  ['curl/8.5.0', { shape: 'program', browser: null, system: null }],
  ['', { shape: 'program', browser: null, system: null }],
  [null, { shape: 'program', browser: null, system: null }],
])('understands %s', (client, words) => {
  expect(clientWords(client)).toEqual(words)
})
