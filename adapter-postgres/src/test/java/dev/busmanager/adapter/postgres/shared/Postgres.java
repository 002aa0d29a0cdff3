package dev.busmanager.adapter.postgres.shared;

import dev.busmanager.application.shared.in.SignalReceiver;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole adapter on a database of its own, as the application meets it: by its ports. */
public final class Postgres implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public Postgres() {
        this(TestDatabase.migrated());
    }

    /** One more process on a database, and who in it wants to hear of signals. */
    public Postgres(DatabaseAddress address, SignalReceiver... receivers) {
        this(address, Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)), receivers);
    }

    public Postgres(DatabaseAddress address, Clock clock, SignalReceiver... receivers) {
        context.registerBean(DatabaseSettings.class, () -> new DatabaseSettings(address, 5));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(CompanyZone.class, () -> () -> ZoneId.of("Asia/Kolkata"));
        for (int i = 0; i < receivers.length; i++) {
            var receiver = receivers[i];
            context.registerBean("receiver" + i, SignalReceiver.class, () -> receiver);
        }
        context.scan("dev.busmanager.adapter.postgres");
        context.refresh();
    }

    public <T> T get(Class<T> port) {
        return context.getBean(port);
    }

    public JdbcClient jdbc() {
        return get(JdbcClient.class);
    }

    public <T> T inTransaction(Supplier<T> work) {
        return get(UnitOfWork.class).run(work);
    }

    @Override
    public void close() {
        context.close();
    }
}
