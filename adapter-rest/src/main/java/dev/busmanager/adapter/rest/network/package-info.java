@NullMarked
package dev.busmanager.adapter.rest.network;

import org.jspecify.annotations.NullMarked;
