@NullMarked
package dev.busmanager.application.driver.out;

import org.jspecify.annotations.NullMarked;
