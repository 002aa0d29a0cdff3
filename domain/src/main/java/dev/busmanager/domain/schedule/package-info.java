@NullMarked
package dev.busmanager.domain.schedule;

import org.jspecify.annotations.NullMarked;
