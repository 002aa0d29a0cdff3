/** How many records of one kind the palette asks for. */
export const MOST_FOUND = 5
