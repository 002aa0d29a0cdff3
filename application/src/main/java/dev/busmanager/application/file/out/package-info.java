@NullMarked
package dev.busmanager.application.file.out;

import org.jspecify.annotations.NullMarked;
