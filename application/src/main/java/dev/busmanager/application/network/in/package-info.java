@NullMarked
package dev.busmanager.application.network.in;

import org.jspecify.annotations.NullMarked;
