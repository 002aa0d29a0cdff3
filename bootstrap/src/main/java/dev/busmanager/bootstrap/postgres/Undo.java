package dev.busmanager.bootstrap.postgres;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is to be taken back, last things first: after half a start as well as at the end. */
final class Undo implements AutoCloseable {

    private final Deque<Runnable> steps = new ArrayDeque<>();

    synchronized void with(Runnable step) {
        steps.push(step);
    }

    /** A second caller waits for the first, and finds nothing left to do. */
    @Override
    public synchronized void close() {
        while (!steps.isEmpty()) {
            steps.pop().run();
        }
    }
}
