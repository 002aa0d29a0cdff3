package dev.busmanager.adapter.postgres.shared;

/** There is a schema of our name that we did not make; nothing in it is touched. */
public final class ForeignSchemaException extends RuntimeException {

    ForeignSchemaException() {
        super("The database already has a schema named " + SchemaState.SCHEMA
                + " that BusManager did not make; rename it, or use another database");
    }
}
