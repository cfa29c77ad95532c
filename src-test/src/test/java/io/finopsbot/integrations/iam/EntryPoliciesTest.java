package io.finopsbot.integrations.iam;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.EntryCheck;
import io.finopsbot.workflows.models.EntryProblem;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.models.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A model of which no valid policy could be made is found out when it is configured. */
class EntryPoliciesTest {
    private static final String ID = "amazon.nova-lite-v1:0";

    private final EntryPolicies check = new EntryPolicies();

    @Test
    void itIsAmongTheChecksThatTheConfigurationAsks() {
        assertThat(ServiceLoader.load(EntryCheck.class)).hasAtLeastOneElementOfType(EntryPolicies.class);
    }

    @Test
    void aProfileThatRoutesToSomeRegionsIsFine() {
        assertThat(check.problems(entry(5))).isEmpty();
    }

    @Test
    void oneWhosePolicyIsLongerThanIamTakesIsRefusedWithTheRegionAndBothNumbers() {
        assertThat(check.problems(entry(80)))
                .extracting(EntryProblem::end)
                .singleElement()
                .asString()
                .matches(
                        "cannot be approved in us-east-1: the policy that would follow has [\\d,]+ characters, and IAM "
                                + "takes 10240");
    }

    private static CatalogueEntry entry(int regions) {
        List<String> routes = IntStream.range(0, regions)
                .mapToObj(index -> "us-east-" + index)
                .toList();
        return new CatalogueEntry(
                new Model(Platform.BEDROCK, "Amazon", "Nova Lite", ID),
                List.of(),
                List.of(new InferenceProfile("us." + ID, List.of("us-east-1"), routes)),
                List.of(),
                ModelTerms.approved(),
                new Provenance("https://aws.amazon.com", LocalDate.parse("2026-11-25")));
    }
}
