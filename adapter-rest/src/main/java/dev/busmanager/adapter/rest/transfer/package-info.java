@NullMarked
package dev.busmanager.adapter.rest.transfer;

import org.jspecify.annotations.NullMarked;
