/** A driving licence, as the office and its holder see it. */
export const licence = {
  title: 'Driving licence',
  number: 'Licence number',
  until: 'Licence valid until',
  valid: 'Valid',
  notEntered: 'Not entered',
  expired: 'Expired',
  lastDay: 'Last day',
  daysLeft: { one: '{count} day', other: '{count} days' },
  toConfirm: 'To confirm',
  waits: 'Waits for the office',

  saysValid: 'Valid until {day}.',
  saysNotEntered: 'No last day is entered.',
  saysExpired: {
    one: 'Expired {count} day ago, on {day}.',
    other: 'Expired {count} days ago, on {day}.',
  },
  saysLastDay: 'Today, {day}, is its last day.',
  saysExpiring: {
    one: 'Ends in {count} day, on {day}.',
    other: 'Ends in {count} days, on {day}.',
  },
} as const
