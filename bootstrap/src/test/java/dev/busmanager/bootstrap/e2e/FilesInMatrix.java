package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Call.call;

import dev.busmanager.domain.file.Pictures;
import java.util.List;

/** The rows of files: who needs them may bring and read them, whoever brought one may take it away. */
final class FilesInMatrix {

    private static final byte[] PICTURE = Pictures.png(4, 3);

    private final TestServer server;
    private final Client office;

    FilesInMatrix(TestServer server, Client office) {
        this.server = server;
        this.office = office;
    }

    List<Call> calls() {
        return List.of(
                call("POST", "/api/upload/expense").with(PICTURE).answers(401, 200, 403, 200),
                call("POST", "/api/upload/repair").with(PICTURE).answers(401, 403, 200, 200),
                call("POST", "/api/upload/paper").with(PICTURE).answers(401, 200, 403, 200),
                call("POST", "/api/upload/logo").with(PICTURE).answers(401, 403, 403, 200),
                call("GET", "/api/uploads/{folder}/{*name}")
                        .called("a receipt of mine or, for the office, of somebody")
                        .at(me -> "/api" + receiptOf(me))
                        .answers(401, 200, 403, 200),
                call("GET", "/api/uploads/{folder}/{*name}")
                        .called("a receipt of somebody else")
                        .at(_ -> "/api" + receiptOf(server.driver()))
                        .answers(401, 403, 403, 200),
                call("GET", "/api/uploads/{folder}/{*name}")
                        .called("a picture of a repair of mine or of somebody")
                        .at(me -> "/api" + fileOf(me, "repair", server.workshop()))
                        .answers(401, 403, 200, 200),
                call("GET", "/api/uploads/{folder}/{*name}")
                        .called("a picture of a repair of somebody else")
                        .at(_ -> "/api" + uploaded(server.workshop(), "repair"))
                        .answers(401, 403, 403, 200),
                call("GET", "/api/uploads/{folder}/{*name}")
                        .called("a paper of mine or of somebody")
                        .at(me -> "/api" + fileOf(me, "paper", server.driver()))
                        .answers(401, 200, 403, 200),
                call("GET", "/api/uploads/{folder}/{*name}")
                        .called("a paper of somebody else")
                        .at(_ -> "/api" + uploaded(server.driver(), "paper"))
                        .answers(401, 403, 403, 200),
                call("GET", "/api/uploads/{folder}/{*name}")
                        .called("the logo")
                        .at(_ -> "/api" + uploaded(office, "logo"))
                        .answers(200, 200, 200, 200),
                call("DELETE", "/api/upload/expense/{*name}")
                        .called("mine")
                        .at(me -> receiptOf(me).replace("/uploads/expenses/", "/api/upload/expense/"))
                        .answers(401, 200, 403, 200),
                call("DELETE", "/api/upload/expense/{*name}")
                        .called("somebody else's")
                        .at(_ -> receiptOf(server.driver()).replace("/uploads/expenses/", "/api/upload/expense/"))
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/upload/paper/{*name}")
                        .called("mine")
                        .at(me -> fileOf(me, "paper", server.driver())
                                .replace("/uploads/papers/", "/api/upload/paper/"))
                        .answers(401, 200, 403, 200),
                call("DELETE", "/api/upload/paper/{*name}")
                        .called("somebody else's")
                        .at(_ -> uploaded(server.driver(), "paper").replace("/uploads/papers/", "/api/upload/paper/"))
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/upload/repair/{*name}")
                        .called("mine")
                        .at(me -> fileOf(me, "repair", server.workshop())
                                .replace("/uploads/repairs/", "/api/upload/repair/"))
                        .answers(401, 403, 200, 200),
                call("DELETE", "/api/upload/repair/{*name}")
                        .called("somebody else's")
                        .at(_ -> uploaded(server.workshop(), "repair")
                                .replace("/uploads/repairs/", "/api/upload/repair/"))
                        .answers(401, 403, 403, 200));
    }

    private String receiptOf(Client me) {
        return fileOf(me, "expense", server.driver());
    }

    /** Of the caller, where he can have one; of somebody else otherwise. */
    private String fileOf(Client me, String what, Client other) {
        return uploaded(me.statusOf("POST", "/api/upload/" + what, PICTURE) == 200 ? me : other, what);
    }

    private String uploaded(Client by, String what) {
        return FileCalls.send(by, what, PICTURE, "image/png").json().get("url").asString();
    }
}
