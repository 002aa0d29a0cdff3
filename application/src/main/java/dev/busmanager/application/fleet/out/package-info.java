@NullMarked
package dev.busmanager.application.fleet.out;

import org.jspecify.annotations.NullMarked;
