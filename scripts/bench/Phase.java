/** Kinds of load, in the order they are run. Those that are judged make up an office's day. */
enum Phase {
    LIST("list", true),
    INSERT("insert", true),
    SIGN_IN("sign-in", true),
    MIXED("mixed", true),
    ME("who am I", false),
    STATIC("static files", false),
    UPLOAD("upload of 10 MB", false);

    private final String words;
    private final boolean judged;

    Phase(String words, boolean judged) {
        this.words = words;
        this.judged = judged;
    }

    boolean judged() {
        return judged;
    }

    @Override
    public String toString() {
        return words;
    }

    /** Why it cannot be run on this server, or null. */
    String obstacle(Access access) {
        return switch (this) {
            case INSERT -> access.inserts() ? null : "this server has no settings to write yet";
            case UPLOAD -> access.uploads() ? null : "this server takes no files yet";
            case STATIC -> access.files().isEmpty() ? "this server was built without the user interface" : null;
            case LIST, SIGN_IN, MIXED, ME -> null;
        };
    }
}
