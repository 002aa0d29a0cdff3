@NullMarked
package dev.busmanager.application.schedule.out;

import org.jspecify.annotations.NullMarked;
