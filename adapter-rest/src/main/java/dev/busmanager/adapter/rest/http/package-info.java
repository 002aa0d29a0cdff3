@NullMarked
package dev.busmanager.adapter.rest.http;

import org.jspecify.annotations.NullMarked;
