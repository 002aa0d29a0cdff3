@NullMarked
package dev.busmanager.bootstrap.doctor;

import org.jspecify.annotations.NullMarked;
