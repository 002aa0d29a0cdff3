// Stands alone: the list of pages is read by tests that have no server.

/** What is shown on the pages that are visited. */
export const shownRoute = '0198f1ee-0000-7000-8000-000000000101'
export const shownWorkshop = '0198f1ee-0000-7000-8000-000000000201'
export const shownCategory = '0198f1ee-0000-7000-8000-000000000301'
