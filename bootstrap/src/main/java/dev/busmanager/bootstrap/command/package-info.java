@NullMarked
package dev.busmanager.bootstrap.command;

import org.jspecify.annotations.NullMarked;
