@NullMarked
package dev.busmanager.bootstrap.identity;

import org.jspecify.annotations.NullMarked;
