@NullMarked
package dev.busmanager.bootstrap;

import org.jspecify.annotations.NullMarked;
