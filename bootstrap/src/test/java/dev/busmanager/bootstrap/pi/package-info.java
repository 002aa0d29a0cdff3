@NullMarked
package dev.busmanager.bootstrap.pi;

import org.jspecify.annotations.NullMarked;
