package dev.busmanager.adapter.rest.http;

/** The way of a request through the filters, outermost first. */
final class Order {

    static final int FRAME = 1;
    static final int CROSS_ORIGIN = 2;
    static final int WAITING = 3;
    static final int BODY = 4;
    static final int BEARER = 5;
    static final int KEYED = 6;

    private Order() {}
}
