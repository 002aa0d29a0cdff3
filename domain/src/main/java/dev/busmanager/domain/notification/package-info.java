@NullMarked
package dev.busmanager.domain.notification;

import org.jspecify.annotations.NullMarked;
