package dev.busmanager.bootstrap.wiring;

import dev.busmanager.adapter.filestore.Folders;
import dev.busmanager.adapter.postgres.shared.DatabaseSettings;
import dev.busmanager.adapter.rest.http.HttpSettings;
import dev.busmanager.adapter.rest.identity.TokenSecrets;
import dev.busmanager.adapter.rest.operations.ApiVersion;
import dev.busmanager.adapter.rest.shared.SpoolFolder;
import dev.busmanager.bootstrap.BuildInfo;
import dev.busmanager.bootstrap.configuration.Installation;
import dev.busmanager.bootstrap.identity.PrintedCode;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What is known only when the program runs. The beans themselves are fixed when it is built, so nothing hangs on a
 * condition; they get their settings from here.
 */
public final class RuntimeBeans {

    private static final int CONNECTIONS = 5;

    private RuntimeBeans() {}

    public static void register(ConfigurableApplicationContext context, Installation installation) {
        var configuration = installation.configuration();
        var beans = context.getBeanFactory();
        beans.registerSingleton("configuration", configuration);
        beans.registerSingleton("databaseSettings", new DatabaseSettings(installation.database(), CONNECTIONS));
        beans.registerSingleton(
                "httpSettings",
                new HttpSettings(
                        configuration.port(),
                        configuration.corsOrigins(),
                        configuration.publicUrl(),
                        configuration.trustedProxies(),
                        configuration.metricsToken()));
        var secrets = configuration.secrets();
        beans.registerSingleton("tokenSecrets", new TokenSecrets(secrets.current(), secrets.previous()));
        beans.registerSingleton(
                "folders", new Folders(configuration.uploads(), configuration.home().resolve("backups")));
        beans.registerSingleton("spoolFolder", new SpoolFolder(configuration.home().resolve("spool")));
        beans.registerSingleton("apiVersion", new ApiVersion(BuildInfo.current().version()));
        beans.registerSingleton("printedCode", new PrintedCode(secrets.current()));
    }
}
