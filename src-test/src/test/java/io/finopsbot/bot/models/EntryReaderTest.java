package io.finopsbot.bot.models;

import static io.finopsbot.fakes.Company.NORTH;
import static io.finopsbot.fakes.Company.NOVA;
import static io.finopsbot.fakes.Company.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import io.finopsbot.bot.Checked;
import io.finopsbot.bot.slack.Form;
import io.finopsbot.fakes.Company;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.EntryPart;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.models.ListPrice;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.models.Provenance;
import io.finopsbot.workflows.models.TokenType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The form of an entry: what it shows can be sent back as it is, and what is wrong is said beside its field. */
class EntryReaderTest {
    private static final Model MODEL = new Model(Platform.BEDROCK, "Amazon", "Nova Lite", NOVA);
    private static final Provenance READ = new Provenance("https://aws.example/a", LocalDate.parse("2026-05-02"));
    private static final Provenance ELSEWHERE = new Provenance("a | b", LocalDate.parse("2026-04-01"));
    private static final CatalogueEntry ENTRY = new CatalogueEntry(
            MODEL,
            List.of(REGION),
            List.of(new InferenceProfile("eu." + NOVA, List.of(NORTH), List.of(REGION, NORTH))),
            List.of(
                    new ListPrice(
                            List.of(REGION),
                            Map.of(
                                    TokenType.INPUT,
                                    new BigDecimal("3.00"),
                                    TokenType.CACHE_READ,
                                    new BigDecimal("0.3")),
                            READ),
                    new ListPrice(List.of(), Map.of(TokenType.OUTPUT, new BigDecimal("15")), ELSEWHERE)),
            ModelTerms.unconfirmed(),
            READ);

    private final Company company = new Company(false);
    private final CatalogueForm form = new CatalogueForm(Words.standard());
    private final EntryReader reader = new EntryReader(Words.standard(), List.of(REGION, NORTH), company.clock);

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("vendor", "", "cannot be empty"),
                Arguments.of("name", "x".repeat(76), "At most 75"),
                Arguments.of("source", " ", "cannot be empty"),
                Arguments.of("date", "yesterday", "“yesterday” is no day"),
                Arguments.of("date", "", "is no day"),
                Arguments.of("date", "2026-05-06", "2026-05-06 is still to come"),
                Arguments.of("regions", "x".repeat(3_001), "At most 3,000"),
                Arguments.of("regions", "Frankfurt", "names Frankfurt, which is no AWS region"),
                Arguments.of("profiles", "eu." + NOVA + " | " + NORTH, "Write each line as"),
                Arguments.of("profiles", "eu.other | " + NORTH + " | " + NORTH, "is none of this model"),
                Arguments.of("profiles", "eu." + NOVA + " | | " + NORTH, "needs regions"),
                Arguments.of(
                        "profiles",
                        "eu." + NOVA + " | " + NORTH + " | " + manyRegions(),
                        "the policy that would follow"),
                Arguments.of("prices", "input 3.00", "Write each line as"),
                Arguments.of("prices", "input 3.00 | everywhere | a source", "Write each line as"),
                Arguments.of("prices", "input -3 | everywhere", "This is none: input -3"),
                Arguments.of("prices", "free | everywhere", "This is none: free"),
                Arguments.of("prices", "toys 3 | everywhere", "no token type “toys”"),
                Arguments.of("prices", "input 3, input 4 | everywhere", "input twice"),
                Arguments.of("prices", "input 3 | everywhere\ninput 4 | everywhere", "input in everywhere twice"),
                Arguments.of("prices", "input 3 | Frankfurt", "names Frankfurt"),
                Arguments.of("prices", "input 3 | everywhere | a | soon", "“soon” is no day"));
    }

    @Test
    void whatTheFormShowsIsReadAsItWas() {
        EntryReader.Reading reading = reader.read(filled(shown(ENTRY)), MODEL);

        assertThat(reading.wrong()).isEmpty();
        assertThat(reading.entry()).contains(ENTRY);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsSaidBesideItsField(String block, String typed, String sentence) {
        Map<String, String> fields = shown(ENTRY);
        fields.put(block, typed);

        EntryReader.Reading reading = reader.read(filled(fields), MODEL);

        assertThat(reading.entry()).isEmpty();
        assertThat(reading.wrong()).containsOnlyKeys(block);
        assertThat(reading.wrong().get(block)).contains(sentence);
    }

    @Test
    void aModelThatIsOfferedInNoneOfTheConfiguredRegionsIsSaidToBe() {
        Map<String, String> fields = shown(ENTRY);
        fields.put("regions", "us-east-1");
        fields.put("profiles", "");

        assertThat(reader.read(filled(fields), MODEL).wrong()).containsOnlyKeys("regions");
    }

    @Test
    void aNewModelNeedsAPlatformAndAnIdOfIt() {
        Map<String, String> fields = shown(ENTRY);
        assertThat(reader.read(filled(fields), null).wrong()).containsOnlyKeys("platform");

        assertThat(reader.read(on("bedrock", fields), null).entry()).contains(ENTRY);

        fields.put("id", "Nova");
        fields.put("profiles", "");
        assertThat(reader.read(on("bedrock", fields), null).wrong()).containsOnlyKeys("id");
        fields.put("id", "");
        assertThat(reader.read(on("bedrock", fields), null).wrong()).containsOnlyKeys("id");
    }

    @Test
    void aFormWithNothingInItSaysEachFieldThatHasToBeThere() {
        assertThat(reader.read(filled(Map.of()), null).wrong())
                .containsOnlyKeys("platform", "vendor", "name", "id", "source", "date");
    }

    @Test
    void theFormShowsWhatTheCatalogueSaysAndKeepsPlatformAndId() {
        JsonNode view = Checked.view(form.of(company.standing(NOVA), ENTRY));

        assertThat(view.path("private_metadata").asString()).isEqualTo("bedrock/" + NOVA + "@0");
        assertThat(view.findValuesAsString("block_id"))
                .containsExactly("vendor", "name", "regions", "profiles", "prices", "source", "date");
        assertThat(view.findValuesAsString("initial_value")).contains("Nova Lite", EntryPart.PRICES.of(ENTRY));
        assertThat(Checked.view(form.empty()).findValuesAsString("block_id")).contains("platform", "id");
        assertThat(form.takes(ENTRY)).isTrue();
        assertThat(form.takes(ModelRenderings.longest(1_000))).isFalse();
    }

    /** So many that the policy gets longer than IAM takes. */
    private static String manyRegions() {
        return IntStream.range(0, 250)
                .mapToObj(number -> "e" + (char) ('a' + number / 10) + "-n-" + number % 10)
                .collect(Collectors.joining(","));
    }

    private static Map<String, String> shown(CatalogueEntry entry) {
        Map<String, String> fields = new HashMap<>();
        for (EntryPart part : EntryPart.values()) {
            fields.put(TypedFields.block(part), part.of(entry));
        }
        return fields;
    }

    private static Form on(String platform, Map<String, String> fields) {
        ViewState.SelectedOption option = new ViewState.SelectedOption();
        option.setValue(platform);
        ViewState.Value chosen = new ViewState.Value();
        chosen.setSelectedOption(option);
        Map<String, Map<String, ViewState.Value>> values = values(fields);
        values.put("platform", Map.of("platform", chosen));
        return sent(values);
    }

    private static Form filled(Map<String, String> fields) {
        return sent(values(fields));
    }

    private static Map<String, Map<String, ViewState.Value>> values(Map<String, String> fields) {
        Map<String, Map<String, ViewState.Value>> values = new HashMap<>();
        fields.forEach((block, typed) -> {
            ViewState.Value value = new ViewState.Value();
            value.setValue(typed);
            values.put(block, Map.of(block, value));
        });
        return values;
    }

    private static Form sent(Map<String, Map<String, ViewState.Value>> values) {
        ViewState state = new ViewState();
        state.setValues(values);
        View view = new View();
        view.setState(state);
        ViewSubmissionPayload payload = new ViewSubmissionPayload();
        payload.setView(view);
        ViewSubmissionPayload.User user = new ViewSubmissionPayload.User();
        user.setId("U0LENA");
        payload.setUser(user);
        return new Form(payload);
    }
}
