@NullMarked
package dev.busmanager.application.driver;

import org.jspecify.annotations.NullMarked;
