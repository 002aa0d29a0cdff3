// Stands alone: the list of pages is read by tests that have no server.

/** @param {number} number */
export const personId = (number) => `0198f1ef-0000-7000-8000-${String(number).padStart(12, '0')}`

/** The person whose page is visited. */
export const shownPerson = personId(1)
