/** The members in which two versions of the same thing differ. */
export function differences<Values extends Record<string, unknown>>(
  a: Values,
  b: Values,
): string[] {
  return Object.keys(a).filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]))
}
