@NullMarked
package dev.busmanager.domain.identity;

import org.jspecify.annotations.NullMarked;
