package dev.busmanager.bootstrap.doctor;

/** One thing that the doctor looked at. */
public record Finding(Health health, String sentence) {

    public enum Health {
        WELL("ok"),
        WORTH_A_LOOK("look"),
        ILL("bad");

        private final String word;

        Health(String word) {
            this.word = word;
        }
    }

    static Finding well(String sentence) {
        return new Finding(Health.WELL, sentence);
    }

    static Finding look(String sentence) {
        return new Finding(Health.WORTH_A_LOOK, sentence);
    }

    static Finding ill(String sentence) {
        return new Finding(Health.ILL, sentence);
    }

    @Override
    public String toString() {
        return "%-5s %s".formatted(health.word, sentence);
    }
}
