package io.finopsbot.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The demo, over HTTP and over Socket Mode. */
@Timeout(240)
@SuppressWarnings("NullAway.Init") // played before the first test
class DemoTest {
    private static final List<String> RULES = List.of(
            "NOT_A_LEAD",
            "OWN_REQUEST",
            "ALREADY_DECIDED",
            "CONTENT_CHANGED",
            "EXPIRED",
            "NO_APPROVER",
            "NAME_INVALID",
            "NAME_TAKEN",
            "OUT_OF_ORDER",
            "REOPENED",
            "EXECUTOR_CONFLICT",
            "NOT_AN_ENGINEER",
            "UNKNOWN_MOVER",
            "ARN_MALFORMED",
            "ARN_OTHER_ACCOUNT",
            "ARN_OTHER_REGION",
            "ARN_TAKEN",
            "ARN_NOT_FOUND",
            "WORKSPACE_DIFFERS",
            "NOT_REGISTERED",
            "NOT_CLAIMABLE",
            "ALREADY_CLAIMED",
            "NOT_THE_OWNER",
            "ALREADY_COVERED",
            "OWN_PROPOSAL",
            "NOT_THE_PORTFOLIO_OWNER");

    /** The rules that only signed requests can break: none, as whoever is not Slack is told no rule. */
    private static final List<String> NEED_HTTP = List.of();

    /** A recorded request again at once, a forged one, and the recorded one when it is old. */
    private static final int STEPS_THAT_NEED_HTTP = 3;

    private static PlayedDemo overHttp;

    @BeforeAll
    @Timeout(240)
    static void plays() throws Exception {
        overHttp = PlayedDemo.with().isTheWholeStory();
    }

    @Test
    void itTellsTheWholeStoryAndRefusesByEveryRule() {
        assertThat(overHttp.rules()).containsAll(RULES);
        assertThat(overHttp.leftOut()).isEmpty();
    }

    @Test
    void overASocketItTellsTheSameButForWhatOnlyHttpHas() throws Exception {
        PlayedDemo overSocket = PlayedDemo.with("--socket").isTheWholeStory();

        Set<String> expected = overHttp.rules();
        expected.removeAll(NEED_HTTP);
        assertThat(overSocket.rules()).isEqualTo(expected);
        assertThat(overSocket.steps()).hasSameSizeAs(overHttp.steps());
        assertThat(overSocket.leftOut())
                .hasSize(STEPS_THAT_NEED_HTTP)
                .allSatisfy(step -> assertThat(step.path("why").asString()).contains("nothing is signed"));
    }
}
