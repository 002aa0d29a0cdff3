package dev.busmanager.bootstrap.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.TestDatabase;
import dev.busmanager.bootstrap.ServerApplication;
import dev.busmanager.bootstrap.configuration.Configuration;
import dev.busmanager.bootstrap.configuration.Configuration.LogFormat;
import dev.busmanager.bootstrap.configuration.Installation;
import dev.busmanager.bootstrap.configuration.Secrets;
import dev.busmanager.bootstrap.wiring.RuntimeBeans;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

class OpenApiIT {

    @TempDir
    private Path home;

    @Test
    void givenTheServer_whenItDescribesItself_thenItSaysWhatIsCheckedIn() throws Exception {
        CheckedIn.compare("openapi.json", Description.tidy(described()));
    }

    private String described() throws IOException, InterruptedException {
        var application = new SpringApplication(ServerApplication.class, Documentation.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(Documentation.PROPERTIES);
        try (var installation = Installation.openForServer(configuration())) {
            application.addInitializers(context -> RuntimeBeans.register(context, installation));
            try (var context = application.run()) {
                var server = ((WebServerApplicationContext) context).getWebServer();
                return get("http://localhost:%d/v3/api-docs".formatted(server == null ? 0 : server.getPort()));
            }
        }
    }

    private Configuration configuration() {
        var secrets = new Secrets(new byte[32], null);
        return new Configuration(
                0,
                home,
                TestDatabase.migrated(),
                home.resolve("uploads"),
                secrets,
                null,
                List.of(),
                null,
                List.of(),
                null,
                LogFormat.TEXT);
    }

    private static String get(String url) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
