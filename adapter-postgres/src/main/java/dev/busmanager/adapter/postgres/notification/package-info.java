@NullMarked
package dev.busmanager.adapter.postgres.notification;

import org.jspecify.annotations.NullMarked;
