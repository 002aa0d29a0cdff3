@NullMarked
package dev.busmanager.adapter.postgres.identity;

import org.jspecify.annotations.NullMarked;
