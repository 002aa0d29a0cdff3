@NullMarked
package dev.busmanager.domain.driver;

import org.jspecify.annotations.NullMarked;
