@NullMarked
package dev.busmanager.bootstrap.log;

import org.jspecify.annotations.NullMarked;
