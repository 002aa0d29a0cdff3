@NullMarked
package dev.busmanager.application.operations;

import org.jspecify.annotations.NullMarked;
