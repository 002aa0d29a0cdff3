@NullMarked
package dev.busmanager.domain.fleet;

import org.jspecify.annotations.NullMarked;
