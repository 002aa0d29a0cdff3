@NullMarked
package dev.busmanager.adapter.postgres.repair;

import org.jspecify.annotations.NullMarked;
