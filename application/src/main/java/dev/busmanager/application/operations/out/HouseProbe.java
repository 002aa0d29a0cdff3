package dev.busmanager.application.operations.out;

/** What the features tell of themselves. */
public interface HouseProbe {

    /** @throws dev.busmanager.application.shared.out.StorageUnavailableException when the database is away */
    long filesBytes();

    /** Screens that are kept up to date. */
    int openStreams();
}
