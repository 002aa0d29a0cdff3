@NullMarked
package dev.busmanager.application.expense;

import org.jspecify.annotations.NullMarked;
