@NullMarked
package dev.busmanager.application.shared;

import org.jspecify.annotations.NullMarked;
