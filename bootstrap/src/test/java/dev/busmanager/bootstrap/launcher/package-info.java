@NullMarked
package dev.busmanager.bootstrap.launcher;

import org.jspecify.annotations.NullMarked;
