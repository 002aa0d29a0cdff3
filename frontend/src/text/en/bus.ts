/** What everybody says of a bus, whatever his place of work. */
export const bus = {
  search: 'Number or name',
  failed: 'The list of buses did not come',
  emptyTitle: 'No buses yet',
  emptyBody: 'When the office has added the buses of the house, they stand here.',
  nothing: 'No bus has “{typed}” in its number or name.',
  more: 'Show more',
  shown: '{shown} of {total}',
  seats: { one: '{count} seat', other: '{count} seats' },
  active: 'In service',
  maintenance: 'Under repair',
  inactive: 'Out of service',
} as const
