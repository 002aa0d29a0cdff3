@NullMarked
package dev.busmanager.application.notification;

import org.jspecify.annotations.NullMarked;
