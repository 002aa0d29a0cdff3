/** What a driver or a workshop says of itself. */
export const profile = {
  address: 'Address',
  licenceHint: 'As it stands on your licence.',
  reported: 'The office will confirm your licence',
  reportedBody:
    'You told the office: {number}, valid until {day}. Until the office has looked at it, what it knew before counts.',
  nothing: 'nothing',
  save: 'Save my details',
  saved: 'Your details are saved.',
  savedReported: 'Saved. The office will confirm your licence.',
  failed: 'Your details did not come',
} as const
