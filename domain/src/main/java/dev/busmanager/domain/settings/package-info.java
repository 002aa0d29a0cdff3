@NullMarked
package dev.busmanager.domain.settings;

import org.jspecify.annotations.NullMarked;
