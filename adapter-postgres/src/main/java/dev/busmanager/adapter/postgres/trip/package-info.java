@NullMarked
package dev.busmanager.adapter.postgres.trip;

import org.jspecify.annotations.NullMarked;
