@NullMarked
package dev.busmanager.application.repair.in;

import org.jspecify.annotations.NullMarked;
