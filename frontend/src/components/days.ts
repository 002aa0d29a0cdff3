const DAY_MS = 86_400_000

const atMidnight = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** So many days after an ISO day. */
export const dayAfter = (day: string, days: number) =>
  new Date(atMidnight(day) + days * DAY_MS).toISOString().slice(0, 10)

/** From today to a day; 0 on the day itself, negative after it. */
export const daysUntil = (day: string, today: string) =>
  (atMidnight(day) - atMidnight(today)) / DAY_MS
