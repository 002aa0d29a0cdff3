/**
 * What the database needed for a list: half of the times were below.
 *
 * @param page the statement that finds the rows
 * @param count the one that counts them all
 * @param index by which the page was found
 */
record DatabaseTime(double page, double count, String index) {}
