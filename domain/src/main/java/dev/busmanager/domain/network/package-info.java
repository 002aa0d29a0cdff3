@NullMarked
package dev.busmanager.domain.network;

import org.jspecify.annotations.NullMarked;
