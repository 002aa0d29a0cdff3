@NullMarked
package dev.busmanager.application.shared.in;

import org.jspecify.annotations.NullMarked;
