@NullMarked
package dev.busmanager.adapter.rest.trip;

import org.jspecify.annotations.NullMarked;
