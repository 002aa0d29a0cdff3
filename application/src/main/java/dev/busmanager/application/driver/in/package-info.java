@NullMarked
package dev.busmanager.application.driver.in;

import org.jspecify.annotations.NullMarked;
