/** The members in which two versions of the same thing differ. */
export function differences<Values extends Record<string, unknown>>(
  a: Values,
  b: Values,
): string[] {
  return Object.keys(a).filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]))
}

/** What somebody else made different from what I want; where he left it as it was, mine goes without a question. */
export function toChoose<Values extends Record<string, unknown>>(
  mine: Values,
  before: Values,
  theirs: Values,
): string[] {
  const changed = differences(theirs, before)
  return differences(mine, theirs).filter((name) => changed.includes(name))
}
