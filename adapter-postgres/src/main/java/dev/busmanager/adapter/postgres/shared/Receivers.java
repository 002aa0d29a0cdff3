package dev.busmanager.adapter.postgres.shared;

import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.in.SignalReceiver;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Everybody in this process who wants to know. They are looked up when all of them are made: most of them need the
 * database themselves, and through it whoever sends signals.
 */
@Component
class Receivers implements SmartInitializingSingleton {

    private static final System.Logger LOG = System.getLogger(Receivers.class.getName());

    private final ObjectProvider<SignalReceiver> found;
    private volatile List<SignalReceiver> receivers = List.of();

    Receivers(ObjectProvider<SignalReceiver> found) {
        this.found = found;
    }

    @Override
    public void afterSingletonsInstantiated() {
        receivers = found.stream().toList();
    }

    void tell(Signal signal) {
        each(receiver -> receiver.receive(signal));
    }

    void tellOfMissedOnes() {
        each(SignalReceiver::signalsMissed);
    }

    /** What fails in one of them must not keep the others in the dark. */
    private void each(Consumer<SignalReceiver> message) {
        for (var receiver : receivers) {
            try {
                message.accept(receiver);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "A receiver of signals failed", e);
            }
        }
    }
}
