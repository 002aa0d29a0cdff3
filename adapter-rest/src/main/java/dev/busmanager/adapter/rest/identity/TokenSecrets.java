package dev.busmanager.adapter.rest.identity;

import org.jspecify.annotations.Nullable;

/** With what tokens are signed, and with what they were signed until lately. */
public record TokenSecrets(byte[] current, byte @Nullable [] previous) {

    @Override
    public String toString() {
        return "TokenSecrets";
    }
}
