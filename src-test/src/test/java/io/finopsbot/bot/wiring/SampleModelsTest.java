package io.finopsbot.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.ModelCatalogue;
import io.finopsbot.workflows.models.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The models that are shipped are a sample, say so, and carry where each was read. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class SampleModelsTest {
    private static final String REST = """
            hierarchy:
              levels: [portfolio]
              units: [{id: payments, name: Payments, level: portfolio, owners: [U0OTTO]}]
            accounts: [{id: "123456789012", name: Payments production}]
            regions: [us-east-1]
            """;

    @TempDir
    private Path folder;

    @Test
    void itSaysAtItsHeadThatItIsASample() {
        assertThat(sample()).startsWith("# SAMPLE. ").contains("check an entry against its source");
    }

    @Test
    void nothingIsWrongWithIt() {
        assertThat(DirectoryProblems.of(read(REST + sample()))).isEmpty();
    }

    @Test
    void everyEntryAndEveryPriceHasASourceAndADayThatIsOver() {
        assertThat(catalogue(sample()).entries()).hasSize(10).allSatisfy(entry -> {
            assertThat(entry.provenance().source()).matches("https://.+|AWS .+");
            assertThat(entry.provenance().date()).isBefore(LocalDate.parse("2026-11-26"));
            assertThat(entry.prices())
                    .allSatisfy(price -> assertThat(price.provenance().source()).startsWith("https://"));
        });
    }

    @Test
    void aPriceOnBedrockNamesItsRegions() {
        assertThat(catalogue(sample()).entries().stream()
                        .filter(entry -> entry.model().platform() == Platform.BEDROCK)
                        .flatMap(entry -> entry.prices().stream()))
                .isNotEmpty()
                .allSatisfy(price -> assertThat(price.regions()).isNotEmpty());
    }

    @Test
    void theSandboxUsesEntriesOfIt() throws IOException {
        List<CatalogueEntry> sandbox =
                catalogue(resource("/io/finopsbot/sandbox/launch/finops.yaml")).entries();

        assertThat(sandbox).hasSizeGreaterThan(3);
        assertThat(catalogue(sample()).entries()).containsAll(sandbox);
    }

    @Test
    void theConfigurationFileThatIsShippedIsRight() throws IOException {
        String file = Files.readString(Path.of("..", "finops.sample.yaml"));

        assertThat(DirectoryProblems.of(read(file))).isEmpty();
    }

    private ModelCatalogue catalogue(String file) {
        return new DirectorySection(read(file)).options().catalogue();
    }

    private Map<String, String> read(String file) {
        try {
            return ConfigurationFile.read(Files.writeString(folder.resolve("read.yaml"), file))
                    .values();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sample() {
        try {
            return resource("/models.sample.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String path) throws IOException {
        try (InputStream stream = Objects.requireNonNull(SampleModelsTest.class.getResourceAsStream(path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
