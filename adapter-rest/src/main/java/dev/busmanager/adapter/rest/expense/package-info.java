@NullMarked
package dev.busmanager.adapter.rest.expense;

import org.jspecify.annotations.NullMarked;
