package io.finopsbot.sandbox.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.Sandbox;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "dance", "sandbox --loud", "sandbox --port many", "demo now"})
    void wrongWordsHaveExitCodeTwo(String line) {
        assertThat(Sandbox.run(line.isEmpty() ? new String[0] : line.split(" ")))
                .isEqualTo(2);
    }

    @Test
    void helpHasExitCodeZero() {
        assertThat(Sandbox.run("sandbox", "--help")).isZero();
    }

    @Test
    void aTakenPortHasExitCodeOne() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Sandbox.run("sandbox", "--port", Integer.toString(taken.getLocalPort())))
                    .isEqualTo(1);
        } finally {
            System.clearProperty("logging.threshold.console");
            System.clearProperty("logging.file.name");
        }
    }
}
