@NullMarked
package dev.busmanager.application.demo.out;

import org.jspecify.annotations.NullMarked;
