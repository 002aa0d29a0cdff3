@NullMarked
package dev.busmanager.application.network;

import org.jspecify.annotations.NullMarked;
