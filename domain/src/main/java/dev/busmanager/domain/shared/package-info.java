@NullMarked
package dev.busmanager.domain.shared;

import org.jspecify.annotations.NullMarked;
