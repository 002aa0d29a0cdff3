@NullMarked
package dev.busmanager.application.network.out;

import org.jspecify.annotations.NullMarked;
