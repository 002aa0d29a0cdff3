package dev.busmanager.adapter.rest.shared;

import java.io.IOException;

/** A body that trickles in holds a thread that others wait for. */
public class BodyTooSlowException extends IOException {}
