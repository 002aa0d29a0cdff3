@NullMarked
package dev.busmanager.application.operations.out;

import org.jspecify.annotations.NullMarked;
