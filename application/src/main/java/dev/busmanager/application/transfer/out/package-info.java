@NullMarked
package dev.busmanager.application.transfer.out;

import org.jspecify.annotations.NullMarked;
