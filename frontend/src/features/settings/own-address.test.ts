import { expect, it } from 'vitest'
import { ownAddress } from './own-address'

const here = window.location.origin

it.each([
  ['/api/files/logo.png?expires=1', '/api/files/logo.png?expires=1'],
  ['api/files/logo.png', '/api/files/logo.png'],
  [`${here}/api/files/logo.png`, '/api/files/logo.png'],
])('keeps %s, which is ours', (address, path) => {
  expect(ownAddress(address)).toBe(path)
})

it.each([
  '',
  ' ',
  'https://elsewhere.example/logo.png',
  '//elsewhere.example/logo.png',
  '\\\\elsewhere.example/logo.png',
  'http://',
  'javascript:alert(1)',
  'data:image/png;base64,AAAA',
  `blob:${here}/1`,
])('refuses "%s"', (address) => {
  expect(ownAddress(address)).toBeNull()
})
