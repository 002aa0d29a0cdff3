@NullMarked
package dev.busmanager.application.demo;

import org.jspecify.annotations.NullMarked;
