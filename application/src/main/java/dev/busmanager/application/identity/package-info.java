@NullMarked
package dev.busmanager.application.identity;

import org.jspecify.annotations.NullMarked;
