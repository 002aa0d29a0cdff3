@NullMarked
package dev.busmanager.adapter.rest.schedule;

import org.jspecify.annotations.NullMarked;
