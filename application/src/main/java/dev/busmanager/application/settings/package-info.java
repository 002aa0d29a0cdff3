@NullMarked
package dev.busmanager.application.settings;

import org.jspecify.annotations.NullMarked;
