@NullMarked
package dev.busmanager.adapter.postgres.fleet;

import org.jspecify.annotations.NullMarked;
