package dev.busmanager.bootstrap;

import dev.busmanager.application.identity.in.FirstAdministratorUseCase;
import dev.busmanager.bootstrap.configuration.Installation;
import dev.busmanager.bootstrap.identity.PrintedCode;
import dev.busmanager.bootstrap.wiring.RuntimeBeans;
import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The running server: started on an installation, and stopped in the right order. */
public final class Server implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Server.class.getName());

    private final ConfigurableApplicationContext context;
    private final Installation installation;

    private Server(ConfigurableApplicationContext context, Installation installation) {
        this.context = context;
        this.installation = installation;
    }

    /** Stops by itself when the process is told to end. */
    public static Server start(Installation installation) {
        return start(installation, _ -> {});
    }

    /** @param around for tests, what is put around beans */
    public static Server start(Installation installation, Consumer<ConfigurableApplicationContext> around) {
        var begun = System.nanoTime();
        var application = ServerApplication.application();
        application.addInitializers(context -> RuntimeBeans.register(context, installation), around::accept);
        var context = application.run();
        var server = new Server(context, installation);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        server.welcome(Duration.ofNanos(System.nanoTime() - begun));
        return server;
    }

    public int port() {
        var webServer = ((WebServerApplicationContext) context).getWebServer();
        return webServer == null ? 0 : webServer.getPort();
    }

    /** For tests that look inside. */
    public ConfigurableApplicationContext context() {
        return context;
    }

    private void welcome(Duration took) {
        var configuration = installation.configuration();
        LOG.log(System.Logger.Level.INFO, "BusManager {0} listens on http://localhost:{1} after {2} ms",
                BuildInfo.current().version(), Integer.toString(port()), Long.toString(took.toMillis()));
        LOG.log(System.Logger.Level.INFO, "Data lies in {0}{1}; files in {2}",
                configuration.home(),
                installation.isEmbedded() ? "" : ", the database is " + installation.database(),
                configuration.uploads());
        firstAdministrator();
    }

    private void firstAdministrator() {
        if (!context.getBean(FirstAdministratorUseCase.class).isNeeded()) return;
        LOG.log(System.Logger.Level.INFO,
                "There is no administrator yet: open http://localhost:{0} and enter the code {1}, or run: busmanager admin create",
                Integer.toString(port()), context.getBean(PrintedCode.class).printed());
    }

    /** Requests first, then the database they need. */
    @Override
    public void close() {
        context.close();
        installation.close();
    }
}
