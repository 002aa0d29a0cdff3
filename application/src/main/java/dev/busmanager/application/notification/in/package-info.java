@NullMarked
package dev.busmanager.application.notification.in;

import org.jspecify.annotations.NullMarked;
