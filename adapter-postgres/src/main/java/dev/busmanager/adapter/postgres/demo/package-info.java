@NullMarked
package dev.busmanager.adapter.postgres.demo;

import org.jspecify.annotations.NullMarked;
