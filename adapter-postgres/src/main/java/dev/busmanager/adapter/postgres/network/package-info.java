@NullMarked
package dev.busmanager.adapter.postgres.network;

import org.jspecify.annotations.NullMarked;
