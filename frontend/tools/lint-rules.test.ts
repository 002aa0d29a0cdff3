import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, it } from 'vitest'
import { literals, sentences } from './lint-rules.js'

const linter = new Linter()

/** How often the rules object to a piece of a page. */
function objections(code: string) {
  const messages = linter.verify(
    code,
    {
      files: ['**/*.tsx'],
      languageOptions: { parser: tseslint.parser },
      rules: { 'no-restricted-syntax': ['error', ...sentences, ...literals] },
    },
    { filename: 'page.tsx' },
  )
  expect(messages.filter(({ fatal }) => fatal)).toEqual([])
  return messages.length
}

it.each([
  '<p>Nothing yet</p>',
  '<>km</>',
  '<p>{count} Busse</p>',
  '<p>नमस्ते</p>',
  '<p>{"Nothing yet"}</p>',
  '<p>{late ? "late" : text("trip.planned")}</p>',
  '<p>{late && "late"}</p>',
  '<p>{late ? text("a.b") : `by ${minutes}`}</p>',
  '<p>{`late by ${minutes}`}</p>',
  '<button aria-label="Close" />',
  '<button title={"Close"} />',
  '<button aria-label={open ? "Close" : text("common.open")} />',
  '<input placeholder={`Number of ${thing}`} />',
  '<img alt="A bus" />',
  '<Field label="Name" />',
  'const status = { tone: "good", word: "Healthy" }',
  'const heading = "Nothing is here yet"',
])('finds the sentence in %s', (code) => {
  expect(objections(code)).toBeGreaterThan(0)
})

it.each([
  '<p className="w-[12px]" />',
  '<p className="flex gap-[3px]" />',
  '<p className={`grid ${wide ? "grid-cols-[1fr_2fr]" : ""}`} />',
  '<p className="[color:red]" />',
  '<p className="md:p-[var(--x)]" />',
  '<p style={{ width: 12 }} />',
  '<p style={{ width: "12px" }} />',
  '<p style={{ margin: `0 ${n}px 2rem` }} />',
  '<p style={{ color: "#a3291b" }} />',
  '<path stroke="rgb(0 0 0)" />',
  'const gap = "0.5rem"',
])('finds the literal in %s', (code) => {
  expect(objections(code)).toBeGreaterThan(0)
})

it.each([
  '<p className="row gap-2">{text("people.title")}</p>',
  '<p>{" · "}{count}{" "}</p>',
  '<kbd>Ctrl K</kbd>',
  '<th aria-sort="ascending" scope="col" />',
  '<Field label="people.name" name="name" />',
  '<input type="search" autoComplete="username" aria-label={text("common.search")} />',
  '<a href="#main">{text("frame.skip")}</a>',
  '<p style={{ inlineSize: "40%", "--x": 12, opacity: 0.5 }} />',
  '<svg viewBox="0 0 24 24"><path d="M12 5v14M5 12h14" /></svg>',
  'const columns = rows[0]',
  'const wide = useMedia("(min-width: 1024px)")',
  'throw new Error("Nobody is signed in")',
  '<p className={wide ? "sheet wide" : "sheet"}>{wide ? text("a.b") : null}</p>',
])('lets pass %s', (code) => {
  expect(objections(code)).toBe(0)
})
