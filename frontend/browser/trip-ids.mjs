// Stands alone: the list of pages is read by tests that have no server.

/** @param {number} number */
export const tripId = (number) => `0198f1f0-0000-7000-8000-${String(number).padStart(12, '0')}`

/** The trip that the pages are shown with. */
export const shownTrip = tripId(1)
