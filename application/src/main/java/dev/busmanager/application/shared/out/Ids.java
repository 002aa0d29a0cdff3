package dev.busmanager.application.shared.out;

import java.util.UUID;

/** Makes the ids of new records: in order of time, so that indexes stay compact. */
public interface Ids {

    UUID next();
}
