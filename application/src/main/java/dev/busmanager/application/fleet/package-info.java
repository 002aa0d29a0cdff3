@NullMarked
package dev.busmanager.application.fleet;

import org.jspecify.annotations.NullMarked;
