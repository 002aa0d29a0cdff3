package dev.busmanager.bootstrap.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The document itself is made by a test and packed into the jar. */
@Command(
        name = "openapi",
        description = "Prints the description of the API (OpenAPI).",
        mixinStandardHelpOptions = true)
final class OpenApiCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        try (var document = OpenApiCommand.class.getResourceAsStream("/openapi.json")) {
            if (document == null) throw new IllegalStateException("The program is incomplete: openapi.json is missing");
            document.transferTo(System.out);
            System.out.println();
        }
        return 0;
    }
}
