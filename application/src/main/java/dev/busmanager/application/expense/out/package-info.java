@NullMarked
package dev.busmanager.application.expense.out;

import org.jspecify.annotations.NullMarked;
