@NullMarked
package dev.busmanager.adapter.postgres.transfer;

import org.jspecify.annotations.NullMarked;
