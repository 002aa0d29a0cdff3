@NullMarked
package dev.busmanager.adapter.postgres.settings;

import org.jspecify.annotations.NullMarked;
