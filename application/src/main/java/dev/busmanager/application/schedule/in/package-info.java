@NullMarked
package dev.busmanager.application.schedule.in;

import org.jspecify.annotations.NullMarked;
