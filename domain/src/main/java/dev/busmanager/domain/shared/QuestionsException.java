package dev.busmanager.domain.shared;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Nothing was done yet: the caller wants to be asked, and these questions are open. */
public final class QuestionsException extends DomainException {

    private final transient List<Question> questions;

    public QuestionsException(List<Question> questions) {
        super(
                Kind.CONFLICT,
                "input.questions",
                questions.stream().map(Question::detail).collect(Collectors.joining(". ")),
                Map.of());
        this.questions = List.copyOf(questions);
    }

    public List<Question> questions() {
        return questions;
    }
}
