@NullMarked
package dev.busmanager.adapter.rest.identity;

import org.jspecify.annotations.NullMarked;
