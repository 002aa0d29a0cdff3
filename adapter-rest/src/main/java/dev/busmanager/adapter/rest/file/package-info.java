@NullMarked
package dev.busmanager.adapter.rest.file;

import org.jspecify.annotations.NullMarked;
