@NullMarked
package dev.busmanager.domain.operations;

import org.jspecify.annotations.NullMarked;
