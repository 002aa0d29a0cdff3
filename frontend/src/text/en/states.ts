/** States and union territories. */
export const states = {
  title: 'States',
  beside: '{states} states and {territories} union territories',
  intro:
    'Routes lead from one state to another, buses are at home in one, and whether an invoice bears CGST and SGST or IGST follows from the states of both sides. The list comes with BusManager and is the same everywhere, so nothing can be changed here.',
  list: 'States and union territories',
  search: 'Name or code',
  failed: 'The list of states did not come',
  name: 'Name',
  code: 'Code',
  kind: 'Kind',
  state: 'State',
  territory: 'Union territory',
  emptyTitle: 'No states are here',
  empty:
    'They come with BusManager, so the database is not complete. “./busmanager doctor” on the machine of the server says why.',
} as const
