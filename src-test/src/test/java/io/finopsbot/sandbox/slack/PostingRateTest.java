package io.finopsbot.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.SlackApiException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostingRateTest extends SlackSandbox {

    @Test
    void theSecondMessageWithinASecondIsTurnedAway() throws Exception {
        post("C0FINOPS");
        realTime.advance(Duration.ofMillis(999));

        assertThatThrownBy(() -> post("C0FINOPS")).isInstanceOfSatisfying(SlackApiException.class, e -> {
            assertThat(e.getResponse().code()).isEqualTo(429);
            assertThat(e.getResponse().header("Retry-After")).isEqualTo("1");
            assertThat(e.getError().getError()).isEqualTo("ratelimited");
        });
        assertThat(server.slack().messages("C0FINOPS")).hasSize(1);
    }

    @Test
    void aSecondLaterTheNextOneIsTaken() throws Exception {
        post("C0FINOPS");
        realTime.advance(Duration.ofSeconds(1));

        post("C0FINOPS");

        assertThat(server.slack().messages("C0FINOPS")).hasSize(2);
    }

    @Test
    void eachChannelHasARateOfItsOwn() throws Exception {
        post("C0FINOPS");

        post("U0PIA");

        assertThat(server.slack().messages("D0PIA")).hasSize(1);
    }

    private void post(String channel) throws Exception {
        client().chatPostMessage(request -> request.channel(channel).text("Hello"));
    }
}
