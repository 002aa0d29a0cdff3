@NullMarked
package dev.busmanager.application.fleet.in;

import org.jspecify.annotations.NullMarked;
