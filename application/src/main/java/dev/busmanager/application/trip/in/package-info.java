@NullMarked
package dev.busmanager.application.trip.in;

import org.jspecify.annotations.NullMarked;
