package dev.busmanager.bootstrap.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.busmanager.adapter.rest.shared.CallProblem;
import dev.busmanager.adapter.rest.shared.Problems;
import dev.busmanager.bootstrap.architecture.OurOwnClasses;
import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.Question;
import dev.busmanager.domain.shared.Remark;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that a client may be told when something is refused, found in the code, as it is checked in. */
class ProblemsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Reading all classes is what takes the time here. */
    private static final JavaClasses OURS =
            new ClassFileImporter(List.of(new OurOwnClasses())).importPackages("dev.busmanager");

    /** @param params by name, with their types in JSON */
    record Told(int status, Map<String, String> params) {}

    @Test
    void givenAllThatCanBeRefused_whenListed_thenItIsWhatIsCheckedIn() throws Exception {
        var problems = new TreeMap<String, Told>();
        refusals().forEach(refusal -> add(problems, refusal.code(), told(refusal)));
        questions().forEach(question ->
                add(problems, question.code(), new Told(HttpStatus.CONFLICT.value(), types(question.params()))));
        remarks().forEach(remark ->
                add(problems, remark.code(), new Told(HttpStatus.OK.value(), types(remark.params()))));
        for (var wrong : CallProblem.values())
            add(problems, wrong.code(), new Told(wrong.status().value(), Map.of()));
        var fields = new TreeMap<String, Map<String, Map<String, String>>>();
        flaws().forEach(flaw -> fields.put(flaw.code(), Map.of("params", types(flaw.params()))));

        JsonNode document = JSON.valueToTree(new TreeMap<>(Map.of("problems", problems, "fields", fields)));

        CheckedIn.compare("problems.json", Description.printed(document));
    }

    /** The sentence of a problem and that of a field must not need to know which of the two was meant. */
    @Test
    void givenAllCodes_whenLookedAt_thenThoseOfProblemsHaveADotAndThoseOfFieldsHaveNone() {
        assertThat(refusals().map(DomainException::code)).allMatch(code -> code.matches("[a-z]+\\.[a-z-]+"));
        assertThat(questions().map(Question::code)).allMatch(code -> code.matches("[a-z]+\\.[a-z-]+"));
        assertThat(remarks().map(Remark::code)).allMatch(code -> code.matches("[a-z]+\\.[a-z-]+"));
        assertThat(Arrays.stream(CallProblem.values()).map(CallProblem::code))
                .allMatch(code -> code.matches("[a-z]+\\.[a-z-]+"));
        assertThat(flaws().map(Flaw::code)).allMatch(code -> code.matches("[a-z-]+")).doesNotHaveDuplicates();
    }

    private static void add(Map<String, Told> problems, String code, Told told) {
        var other = problems.put(code, told);
        if (other != null) assertThat(told).as(code).isEqualTo(other);
    }

    private static Told told(DomainException refusal) {
        return new Told(Problems.of(refusal).getStatus(), types(refusal.params()));
    }

    private static Stream<DomainException> refusals() {
        return all(DomainException.class);
    }

    /** They come inside a refusal, and are said one by one. */
    private static Stream<Question> questions() {
        return all(Question.class);
    }

    /** They stand in an answer that says what came of something. */
    private static Stream<Remark> remarks() {
        return all(Remark.class).filter(remark -> !(remark instanceof Question));
    }

    private static <T> Stream<T> all(Class<T> kind) {
        return OURS.stream()
                .filter(type -> type.isAssignableTo(kind))
                .filter(type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getConstructors()))
                .map(constructor -> kind.cast(Samples.made(constructor)));
    }

    private static Stream<Flaw> flaws() {
        return Arrays.stream(Flaw.class.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == Flaw.class)
                .map(method -> (Flaw) Samples.answered(method));
    }

    private static Map<String, String> types(Map<String, Object> params) {
        var types = new TreeMap<String, String>();
        params.forEach((name, value) -> types.put(name, type(value)));
        return types;
    }

    private static String type(Object value) {
        return switch (value) {
            case String _ -> "string";
            case Number _ -> "number";
            case Boolean _ -> "boolean";
            case Collection<?> _ -> "list";
            default -> throw new AssertionError("No type of JSON: " + value.getClass());
        };
    }
}
