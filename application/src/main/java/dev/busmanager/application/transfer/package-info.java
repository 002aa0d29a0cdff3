@NullMarked
package dev.busmanager.application.transfer;

import org.jspecify.annotations.NullMarked;
