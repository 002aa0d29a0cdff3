package dev.busmanager.bootstrap.pi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** No Docker is needed to see that the compose file is one, and that its limits are hard. */
class ComposeFileTest {

    private static final Path ROOT = Path.of("..");
    private static final JsonNode FILE = read();

    @Test
    void givenTheComposeFile_whenHeldAgainstTheSpecification_thenItIsOne() throws IOException {
        assertThat(specification().validate(FILE)).isEmpty();
    }

    @Test
    void givenAWrongKey_whenHeldAgainstTheSpecification_thenItIsFound() throws IOException {
        var wrong = FILE.deepCopy();
        ((ObjectNode) wrong.at("/services/app")).put("memory_limit", "100m");

        assertThat(specification().validate(wrong)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"app, 100m", "db, 150m"})
    void givenAService_whenItsMemoryIsLimited_thenHardAndWithoutSwap(String service, String limit) {
        assertThat(of(service, "mem_limit")).isEqualTo(limit);
        assertThat(of(service, "memswap_limit")).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "db"})
    void givenAService_whenItRuns_thenItIsWatchedRestartedAndItsLogIsBounded(String service) {
        assertThat(FILE.at("/services/%s/healthcheck/test".formatted(service)).isEmpty()).isFalse();
        assertThat(of(service, "restart")).isEqualTo("unless-stopped");
        assertThat(of(service, "logging/options/max-size")).isEqualTo("5m");
        assertThat(texts(service, "security_opt")).containsExactly("no-new-privileges:true");
        assertThat(of(service, "image")).containsPattern(":\\d").doesNotContain("latest");
    }

    @Test
    void givenTheApplication_whenItRuns_thenItMayWriteToItsDataOnlyAndWaitsForItsDatabase() {
        assertThat(FILE.at("/services/app/read_only").asBoolean()).isTrue();
        assertThat(texts("app", "cap_drop")).containsExactly("ALL");
        assertThat(texts("app", "volumes")).containsExactly("data:/data");
        assertThat(of("app", "depends_on/db/condition")).isEqualTo("service_healthy");
    }

    @Test
    void givenTheDatabase_whenOthersLookForIt_thenOnlyTheApplicationFindsIt() {
        assertThat(FILE.at("/services/db/ports").isMissingNode()).isTrue();
        assertThat(FILE.at("/services/db/network_mode").isMissingNode()).isTrue();
    }

    @Test
    void givenTheEmbeddedDatabase_whenTheOtherIsSetUp_thenAlike() throws IOException {
        var embedded = new Properties();
        try (var reader = Files.newBufferedReader(
                ROOT.resolve("bootstrap/src/main/resources/dev/busmanager/bootstrap/postgres/postgresql.conf"))) {
            embedded.load(reader);
        }

        var settings = texts("db", "command")
                .filter(word -> word.startsWith("-c"))
                .map(word -> word.substring(2).split("=", 2))
                .collect(Collectors.toMap(word -> word[0], word -> word[1]));

        assertThat(settings).hasSizeGreaterThan(20);
        settings.forEach((name, value) -> assertThat(embedded.getProperty(name)).as(name).isEqualTo(value));
    }

    @Test
    void givenTheApplicationsRole_whenItIsMade_thenItIsNoSuperuser() {
        var script = FILE.at("/configs/application-role/content").asString();

        assertThat(script).contains("create role busmanager login nosuperuser nocreatedb nocreaterole");
        assertThat(of("app", "environment/DATABASE_URL")).startsWith("postgresql://busmanager:${");
    }

    @Test
    void givenASecret_whenTheFileIsRead_thenItIsNotInIt() {
        for (var service : FILE.path("services"))
            service.path("environment").forEachEntry((name, value) -> {
                if (name.matches(".*(PASSWORD|SECRET|TOKEN).*"))
                    assertThat(value.asString()).startsWith("${").endsWith("}");
            });
        assertThat(of("db", "environment/POSTGRES_PASSWORD")).startsWith("${POSTGRES_PASSWORD:?");
        assertThat(of("app", "environment/DATABASE_URL")).contains("${DATABASE_PASSWORD:?");
    }

    @Test
    void givenTheVariablesOfTheFile_whenTheExampleIsRead_thenItExplainsEachAndHoldsNoSecret() throws IOException {
        var asked = Pattern.compile("\\$\\{([A-Z_]+)").matcher(Files.readString(ROOT.resolve("compose.yaml")))
                .results().map(found -> found.group(1)).collect(Collectors.toSet());
        var example = Files.readString(ROOT.resolve(".env.example"));

        var explained = Pattern.compile("(?m)^#?([A-Z_]+)=").matcher(example)
                .results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertThat(explained).isEqualTo(asked);
        assertThat(example).doesNotContainPattern("(?m)^#?\\w*(PASSWORD|SECRET|TOKEN)\\w*=\\S");
    }

    private static Schema specification() throws IOException {
        var document = (ObjectNode) JsonMapper.shared()
                .readTree(Files.readString(Path.of("src/test/resources/compose/compose-spec.json")));
        // The names in it, its own and that of draft 7, are not quite those that validators know.
        document.remove(List.of("$schema", "$id"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(document);
    }

    private static JsonNode read() {
        try {
            Map<String, Object> content = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Files.readString(ROOT.resolve("compose.yaml")));
            return JsonMapper.shared().valueToTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String of(String service, String path) {
        return FILE.at("/services/%s/%s".formatted(service, path)).asString();
    }

    private static Stream<String> texts(String service, String path) {
        return FILE.at("/services/%s/%s".formatted(service, path)).valueStream().map(JsonNode::asString);
    }
}
