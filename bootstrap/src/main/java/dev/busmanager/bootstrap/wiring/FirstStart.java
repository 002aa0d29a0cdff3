package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.identity.in.FirstAdministratorUseCase;
import dev.busmanager.bootstrap.configuration.Configuration;
import org.springframework.context.SmartLifecycle;

/**
 * Makes the first administrator that the environment names before the first call is served: whoever is told that the
 * server is well can sign in.
 */
final class FirstStart implements SmartLifecycle {

    private static final System.Logger LOG = System.getLogger(FirstStart.class.getName());

    private final Configuration configuration;
    private final FirstAdministratorUseCase firstAdministrator;
    private boolean running;

    FirstStart(Configuration configuration, FirstAdministratorUseCase firstAdministrator) {
        this.configuration = configuration;
        this.firstAdministrator = firstAdministrator;
    }

    /** The web server begins near the end. */
    @Override
    public int getPhase() {
        return 1;
    }

    @Override
    public void start() {
        running = true;
        var given = configuration.firstAdministrator();
        if (given != null && firstAdministrator.createFromEnvironment(given.email(), given.password()))
            LOG.log(System.Logger.Level.INFO, "The first administrator was made from the environment; please sign in");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
