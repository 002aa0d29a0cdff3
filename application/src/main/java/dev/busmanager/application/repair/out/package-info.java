@NullMarked
package dev.busmanager.application.repair.out;

import org.jspecify.annotations.NullMarked;
