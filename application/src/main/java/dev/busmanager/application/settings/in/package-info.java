@NullMarked
package dev.busmanager.application.settings.in;

import org.jspecify.annotations.NullMarked;
