package dev.busmanager.bootstrap.command;

import dev.busmanager.bootstrap.BuildInfo;
import picocli.CommandLine.IVersionProvider;

final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"BusManager " + BuildInfo.current().version()};
    }
}
