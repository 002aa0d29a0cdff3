package dev.busmanager.bootstrap.e2e;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A line of the table of who may call what. */
final class Call {

    private final String method;
    private final String template;
    private String name = "";
    private Function<Client, String> path;
    private Function<Client, @Nullable Object> body = _ -> null;
    private boolean newPeople;
    private int nobody;
    private int driver;
    private int workshop;
    private int office;

    private Call(String method, String template) {
        this.method = method;
        this.template = template;
        this.path = _ -> template;
    }

    static Call call(String method, String template) {
        return new Call(method, template);
    }

    Call called(String name) {
        this.name = " (" + name + ")";
        return this;
    }

    Call at(Function<Client, String> path) {
        this.path = path;
        return this;
    }

    Call with(Object body) {
        this.body = _ -> body;
        return this;
    }

    Call with(Function<Client, @Nullable Object> body) {
        this.body = body;
        return this;
    }

    /** The call changes what its caller may do afterwards. */
    Call bySomebodyNew() {
        newPeople = true;
        return this;
    }

    Call answers(int nobody, int driver, int workshop, int office) {
        this.nobody = nobody;
        this.driver = driver;
        this.workshop = workshop;
        this.office = office;
        return this;
    }

    int by(Client client) {
        return client.statusOf(method, path.apply(client), body.apply(client));
    }

    String address() {
        return method + " " + template;
    }

    @Override
    public String toString() {
        return address() + name;
    }

    boolean changesItsCaller() {
        return newPeople;
    }

    int nobody() {
        return nobody;
    }

    int driver() {
        return driver;
    }

    int workshop() {
        return workshop;
    }

    int office() {
        return office;
    }
}
