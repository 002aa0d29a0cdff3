@NullMarked
package dev.busmanager.adapter.postgres.schedule;

import org.jspecify.annotations.NullMarked;
