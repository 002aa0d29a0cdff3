@NullMarked
package dev.busmanager.application.trip.out;

import org.jspecify.annotations.NullMarked;
