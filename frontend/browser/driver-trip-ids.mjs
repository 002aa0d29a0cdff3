// Stands alone: the list of pages is read by tests that have no server.

/** The trip of the driver that the pages are shown with. */
export const shownOwnTrip = '0198f1ee-0000-7000-8000-000000000b01'
