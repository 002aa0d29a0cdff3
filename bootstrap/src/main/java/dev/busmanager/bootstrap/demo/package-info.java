@NullMarked
package dev.busmanager.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
