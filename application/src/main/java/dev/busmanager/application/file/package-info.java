@NullMarked
package dev.busmanager.application.file;

import org.jspecify.annotations.NullMarked;
