@NullMarked
package dev.busmanager.adapter.rest.notification;

import org.jspecify.annotations.NullMarked;
