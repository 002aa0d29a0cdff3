package dev.busmanager.bootstrap.postgres;

import java.nio.file.Path;

/** A process of its own that commits numbers and tells each, until somebody kills it. */
final class ServerToBeKilled {

    private ServerToBeKilled() {}

    public static void main(String[] arguments) throws Exception {
        var postgres = EmbeddedPostgres.forServer(Path.of(arguments[0]));
        try (var connection = postgres.address().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists told (number int primary key)");
            for (var number = 1; ; number++) {
                statement.execute("insert into told values (" + number + ")");
                System.out.println(number);
            }
        }
    }
}
