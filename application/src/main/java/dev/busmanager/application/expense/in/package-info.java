@NullMarked
package dev.busmanager.application.expense.in;

import org.jspecify.annotations.NullMarked;
