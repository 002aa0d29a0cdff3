@NullMarked
package dev.busmanager.application.notification.out;

import org.jspecify.annotations.NullMarked;
