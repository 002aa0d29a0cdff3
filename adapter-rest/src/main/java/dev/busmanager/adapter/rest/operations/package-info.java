@NullMarked
package dev.busmanager.adapter.rest.operations;

import org.jspecify.annotations.NullMarked;
