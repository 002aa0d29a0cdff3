@NullMarked
package dev.busmanager.adapter.filestore;

import org.jspecify.annotations.NullMarked;
