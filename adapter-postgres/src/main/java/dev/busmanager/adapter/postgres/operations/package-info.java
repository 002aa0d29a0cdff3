@NullMarked
package dev.busmanager.adapter.postgres.operations;

import org.jspecify.annotations.NullMarked;
