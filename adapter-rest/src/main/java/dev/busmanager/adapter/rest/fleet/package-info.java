@NullMarked
package dev.busmanager.adapter.rest.fleet;

import org.jspecify.annotations.NullMarked;
