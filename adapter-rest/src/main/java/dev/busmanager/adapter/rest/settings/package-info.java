@NullMarked
package dev.busmanager.adapter.rest.settings;

import org.jspecify.annotations.NullMarked;
