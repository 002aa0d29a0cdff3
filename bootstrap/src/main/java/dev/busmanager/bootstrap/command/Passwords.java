package dev.busmanager.bootstrap.command;

import dev.busmanager.bootstrap.configuration.ConfigurationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Never as an argument: those are seen by everybody on the machine and stay in the history of the shell. */
final class Passwords {

    private Passwords() {}

    static String ask(String what) {
        var console = System.console();
        if (console == null || !console.isTerminal()) return fromInput();
        var first = console.readPassword("%s: ", what);
        var second = console.readPassword("Once more: ");
        if (first == null || second == null || !new String(first).equals(new String(second)))
            throw new ConfigurationException("The two passwords are not the same");
        return new String(first);
    }

    private static String fromInput() {
        try {
            var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null || line.isEmpty())
                throw new ConfigurationException("A password is expected on standard input, on one line");
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
