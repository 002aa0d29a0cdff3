/**
 * What the database needed for the statements of an answer: half of the times were below.
 *
 * @param page what finds the rows, with what a search looks up before
 * @param buffers pages of 8 KB that were touched for it: that much is the same on every machine
 * @param index by which the page was found
 * @param count what counts them all, or nothing
 * @param totals what sums them all, or nothing
 */
record DatabaseTime(double page, long buffers, String index, double count, double totals) {}
