// Stands alone: the list of pages is read by tests that have no server.

/** @param {number} number */
export const busId = (number) => `0198f1ee-0000-7000-8000-${String(number).padStart(12, '0')}`

/** The bus whose page is visited. */
export const shownBus = busId(1)
