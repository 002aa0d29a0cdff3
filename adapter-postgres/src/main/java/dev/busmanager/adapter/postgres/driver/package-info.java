@NullMarked
package dev.busmanager.adapter.postgres.driver;

import org.jspecify.annotations.NullMarked;
