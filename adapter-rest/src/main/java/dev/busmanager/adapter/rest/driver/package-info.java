@NullMarked
package dev.busmanager.adapter.rest.driver;

import org.jspecify.annotations.NullMarked;
