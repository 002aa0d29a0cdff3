// Stands alone: the list of pages is read by tests that have no server.

/** The timetable that is shown on the pages that are visited. */
export const shownSchedule = '0198f1ee-0000-7000-8000-000000000401'
