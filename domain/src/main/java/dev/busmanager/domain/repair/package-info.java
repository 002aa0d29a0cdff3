@NullMarked
package dev.busmanager.domain.repair;

import org.jspecify.annotations.NullMarked;
