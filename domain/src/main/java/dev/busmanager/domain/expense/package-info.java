@NullMarked
package dev.busmanager.domain.expense;

import org.jspecify.annotations.NullMarked;
