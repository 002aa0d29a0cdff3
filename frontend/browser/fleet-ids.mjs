// Stands alone: the list of pages is read by tests that have no server.

/** @param {number} number */
export const busId = (number) => `0198f1ee-0000-7000-8000-${String(number).padStart(12, '0')}`

/** The bus whose page is visited. */
export const shownBus = busId(1)

/** @param {number} number */
export const paperId = (number) =>
  `0198b000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`

/** The one that the pages of papers are shown with. */
export const shownPaper = paperId(1)
