/**
 * PostgreSQL for an operator who has none: unpacked, set up, started, watched and stopped by BusManager itself.
 *
 * <p>Everything it keeps lies in one folder. It must come back by itself after either of the two processes, both, or
 * the machine went down at any moment.
 */
@NullMarked
package dev.busmanager.bootstrap.postgres;

import org.jspecify.annotations.NullMarked;
