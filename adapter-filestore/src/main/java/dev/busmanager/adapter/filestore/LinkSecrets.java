package dev.busmanager.adapter.filestore;

import org.jspecify.annotations.Nullable;

/** From what the keys of signed links are made, and from what they were made until lately. */
public record LinkSecrets(byte[] current, byte @Nullable [] previous) {

    @Override
    public String toString() {
        return "LinkSecrets";
    }
}
