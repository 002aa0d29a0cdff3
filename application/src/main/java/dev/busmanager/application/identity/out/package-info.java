@NullMarked
package dev.busmanager.application.identity.out;

import org.jspecify.annotations.NullMarked;
