package dev.busmanager.adapter.rest.shared;

import jakarta.servlet.http.HttpServletRequest;

/** Under which address the caller sees us. */
public interface OwnAddress {

    /**
     * Scheme, host and port, without a slash at the end; empty when the host that the caller names is not to be
     * trusted: then a link begins at the root and leads back to whatever he called.
     */
    String base(HttpServletRequest request);
}
