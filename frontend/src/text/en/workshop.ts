/** The workshop's start page. */
export const workshop = {
  jobs: 'Your jobs',
  noJob: 'No job yet',
  noJobWhat:
    'Every job that you send to the office will stand here: the bus, what was done, what it costs, and what the office answered.',
} as const
