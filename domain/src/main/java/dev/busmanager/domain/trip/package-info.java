@NullMarked
package dev.busmanager.domain.trip;

import org.jspecify.annotations.NullMarked;
