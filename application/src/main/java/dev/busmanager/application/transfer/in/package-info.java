@NullMarked
package dev.busmanager.application.transfer.in;

import org.jspecify.annotations.NullMarked;
