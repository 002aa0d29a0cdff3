@NullMarked
package dev.busmanager.bootstrap.e2e;

import org.jspecify.annotations.NullMarked;
