package dev.busmanager.bootstrap;

import dev.busmanager.bootstrap.command.BusManagerCommand;
import dev.busmanager.bootstrap.command.ServeCommand;

/** Where the program begins, whatever it is asked to do. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // The server stays lean: what reads command lines is loaded only where there is something to read.
        if (arguments.length == 1 && arguments[0].equals("serve")) ServeCommand.serve();
        else System.exit(BusManagerCommand.run(arguments));
    }
}
