@NullMarked
package dev.busmanager.adapter.postgres.expense;

import org.jspecify.annotations.NullMarked;
