package dev.busmanager.bootstrap.configuration;

/** The program cannot start like this; the message is one sentence that says what to change. */
public final class ConfigurationException extends RuntimeException {

    public ConfigurationException(String sentence) {
        super(sentence);
    }
}
