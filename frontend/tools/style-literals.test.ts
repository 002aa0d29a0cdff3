import { expect, it } from 'vitest'
import { styleLiterals } from './style-literals'

it.each([
  ['.a { width: 12px }', '12px'],
  ['.a { margin: 0 calc(1px + 0.5rem) }', '0.5rem'],
  ['.a { inset: -2px }', '2px'],
  ['.a { grid-template-columns: minmax(10px, 1fr) }', '10px'],
  ['.a { color: #a3291b }', '#a3291b'],
  ['.a { background: rgb(0 0 0 / 0.4) }', 'rgb('],
  ['.a { color: red; }', 'red'],
  ['.a { border: 1px solid darkgreen; }', 'darkgreen'],
  ['@media (max-width: 719px) { .a { padding: 3px } }', '3px'],
])('finds the literal in %s', (css, literal) => {
  expect(styleLiterals(css)).toContain(literal)
})

it.each([
  '.a { width: var(--rail-w); margin: calc(-1 * var(--s-05)) 0 }',
  '.a { border: 1px solid var(--line); width: 50%; font-size: 0.95em; height: 100dvh }',
  '.a { color: currentColor; background: transparent }',
  '/* 12px of red */ .a::before { content: "12px #fff red" }',
  '@media (min-width: 1024px) and (max-width: 1279px) { .red-12px { top: 0 } }',
  "@font-face { font-family: 'Noto Sans'; src: url(a.woff2) }",
  ':root { --fs: var(--fs-12) }',
])('lets pass %s', (css) => {
  expect(styleLiterals(css)).toEqual([])
})
