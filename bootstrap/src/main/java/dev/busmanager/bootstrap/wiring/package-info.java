@NullMarked
package dev.busmanager.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
