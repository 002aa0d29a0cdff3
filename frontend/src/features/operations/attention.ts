/** What the server says that the office should look after, by its word on the wire. */
const known = [
  'database_away',
  'database_not_prepared',
  'disk_low',
  'no_backup',
  'backup_old',
] as const

export type Attention = (typeof known)[number]

export const needs = (attention: readonly string[], word: Attention) => attention.includes(word)

/** What a newer server says and this page does not know. */
export const unknownAttention = (attention: readonly string[]) =>
  attention.filter((word) => !(known as readonly string[]).includes(word))
