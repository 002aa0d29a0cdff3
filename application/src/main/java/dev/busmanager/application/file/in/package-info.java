@NullMarked
package dev.busmanager.application.file.in;

import org.jspecify.annotations.NullMarked;
