@NullMarked
package dev.busmanager.application.trip;

import org.jspecify.annotations.NullMarked;
