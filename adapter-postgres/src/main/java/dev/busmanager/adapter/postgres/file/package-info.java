@NullMarked
package dev.busmanager.adapter.postgres.file;

import org.jspecify.annotations.NullMarked;
