package dev.busmanager.domain.fleet;

import java.util.UUID;

public record TaxRecordId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
