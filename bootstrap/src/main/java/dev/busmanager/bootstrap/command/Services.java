package dev.busmanager.bootstrap.command;

import dev.busmanager.bootstrap.configuration.Installation;
import dev.busmanager.bootstrap.wiring.RuntimeBeans;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;

/** The use cases without the server, for commands. Nothing runs in the background. */
final class Services implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Services(Installation installation) {
        var lifecycle = new StartNothing();
        lifecycle.setBeanFactory(context.getBeanFactory());
        context.getBeanFactory().registerSingleton("lifecycleProcessor", lifecycle);
        RuntimeBeans.register(context, installation);
        context.scan(
                "dev.busmanager.adapter.postgres", "dev.busmanager.adapter.filestore", "dev.busmanager.bootstrap.wiring");
        context.refresh();
    }

    <T> T get(Class<T> useCase) {
        return context.getBean(useCase);
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class StartNothing extends DefaultLifecycleProcessor {
        @Override
        public void onRefresh() {
            // What the server starts here (listening, housekeeping) is none of a command's business.
        }
    }
}
