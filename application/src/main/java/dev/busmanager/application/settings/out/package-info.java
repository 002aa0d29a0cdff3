@NullMarked
package dev.busmanager.application.settings.out;

import org.jspecify.annotations.NullMarked;
