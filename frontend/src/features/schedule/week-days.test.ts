import { beforeEach, expect, it } from 'vitest'
import { loadTexts, speakLanguage, spokenNow } from '@/text/language'
import { legWord } from './schedule-words'
import { daysWord, weekDayOf, weekDays } from './week-days'

beforeEach(async () => {
  await speakLanguage('en')
  await loadTexts('office')
})

it.each([
  [[...weekDays], 'Every day'],
  [weekDays.slice(0, 6), 'Mon – Sat'],
  [['monday', 'wednesday', 'friday'], 'Mon, Wed, Fri'],
  [['saturday', 'sunday'], 'Sat, Sun'],
  [['sunday', 'monday'], 'Mon, Sun'],
  [['tuesday'], 'Tue'],
])('calls %o %s', (days, words) => {
  expect(daysWord(spokenNow().text, days)).toBe(words)
})

it.each([
  ['2026-11-28', 'saturday'],
  ['2026-11-29', 'sunday'],
  ['2026-11-30', 'monday'],
  ['2028-02-29', 'tuesday'],
  ['2027-01-01', 'friday'],
])('knows that %s is a %s', (day, name) => {
  expect(weekDayOf(day)).toBe(name)
})

it.each([
  ['22:00:00', '06:00:00', '22:00 → 06:00 +1'],
  ['07:30:00', '16:00:00', '07:30 → 16:00'],
  ['07:30:00', null, '07:30 → …'],
  [null, null, 'times open'],
])('writes a leg from %s to %s as %s', (departs, arrives, words) => {
  expect(legWord(spokenNow().text, departs, arrives)).toBe(words)
})
