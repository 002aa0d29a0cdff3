@NullMarked
package dev.busmanager.application.schedule;

import org.jspecify.annotations.NullMarked;
