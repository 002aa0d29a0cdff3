@NullMarked
package dev.busmanager.bootstrap.process;

import org.jspecify.annotations.NullMarked;
