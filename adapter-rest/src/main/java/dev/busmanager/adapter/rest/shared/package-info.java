@NullMarked
package dev.busmanager.adapter.rest.shared;

import org.jspecify.annotations.NullMarked;
