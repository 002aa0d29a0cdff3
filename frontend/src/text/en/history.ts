/** What was done to a record, and by whom. */
export const history = {
  title: 'History',
  none: 'Nothing was written down yet.',
  more: 'Show older ones',
  added: 'Added',
  changed: 'Changed',
  archived: 'Archived',
  restored: 'Brought back',
  removed: 'Deleted',
  other: 'Changed ({action})',
  byHouse: 'the house itself',
  byStranger: 'somebody who was not signed in',
  became: '{name}: {before} → {after}',
  set: '{name}: {after}',
  emptied: '{name}: {before}, now empty',
  yes: 'yes',
  no: 'no',
} as const
