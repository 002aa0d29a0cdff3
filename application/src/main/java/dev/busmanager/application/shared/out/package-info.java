@NullMarked
package dev.busmanager.application.shared.out;

import org.jspecify.annotations.NullMarked;
