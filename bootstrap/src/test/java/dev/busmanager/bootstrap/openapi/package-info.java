/** How the server describes its API; the description is checked in, and the types of the frontend come from it. */
@NullMarked
package dev.busmanager.bootstrap.openapi;

import org.jspecify.annotations.NullMarked;
