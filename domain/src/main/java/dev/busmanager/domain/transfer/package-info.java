@NullMarked
package dev.busmanager.domain.transfer;

import org.jspecify.annotations.NullMarked;
