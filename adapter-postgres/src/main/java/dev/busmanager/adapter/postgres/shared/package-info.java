@NullMarked
package dev.busmanager.adapter.postgres.shared;

import org.jspecify.annotations.NullMarked;
