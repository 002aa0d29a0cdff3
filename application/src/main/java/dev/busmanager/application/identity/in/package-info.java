@NullMarked
package dev.busmanager.application.identity.in;

import org.jspecify.annotations.NullMarked;
