@NullMarked
package dev.busmanager.adapter.rest.repair;

import org.jspecify.annotations.NullMarked;
