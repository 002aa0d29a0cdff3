@NullMarked
package dev.busmanager.application.repair;

import org.jspecify.annotations.NullMarked;
