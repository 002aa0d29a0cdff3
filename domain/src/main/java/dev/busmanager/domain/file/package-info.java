@NullMarked
package dev.busmanager.domain.file;

import org.jspecify.annotations.NullMarked;
