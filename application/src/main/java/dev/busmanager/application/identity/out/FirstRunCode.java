package dev.busmanager.application.identity.out;

/** The code that the server prints on its console until there is an administrator. */
public interface FirstRunCode {

    boolean matches(String code);
}
