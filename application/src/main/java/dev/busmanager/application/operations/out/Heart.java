package dev.busmanager.application.operations.out;

/** Does something now and then, in another thread, while something else goes on. */
public interface Heart {

    Pulse start(Runnable beat);

    interface Pulse {

        /** There is a reason for a beat before its time. Cheap to call very often. */
        void soon();

        void stop();
    }
}
