/** The workshop's start page. */
export const workshop = {
  jobs: 'Your jobs',
  noJob: 'No job yet',
  noJobWhat:
    'Every job that you send to the office will stand here: the bus, what was done, what it costs, and what the office answered.',

  own: 'Your workshop',
  ownFailed: 'Your workshop did not come',
  ownNone: 'You do not belong to a workshop yet. The office can change that.',
  ownHint: 'As the office has written it down. Tell the office if something is wrong.',
  contact: 'Contact',
  address: 'Address',
} as const
