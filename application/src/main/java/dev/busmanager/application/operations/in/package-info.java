@NullMarked
package dev.busmanager.application.operations.in;

import org.jspecify.annotations.NullMarked;
