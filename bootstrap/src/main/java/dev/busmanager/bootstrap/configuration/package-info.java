@NullMarked
package dev.busmanager.bootstrap.configuration;

import org.jspecify.annotations.NullMarked;
