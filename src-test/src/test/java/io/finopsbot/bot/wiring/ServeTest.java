package io.finopsbot.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.FinopsBot;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** How the program ends when it is called or set wrongly: exit code 2, sentences, no stack trace. */
class ServeTest {
    private final StringWriter said = new StringWriter();

    @Test
    void settingsThatAreMissingAreSentencesAndExitCodeTwo() {
        int code = run(new CommandLine(new Serve(Map.of())));

        assertThat(code).isEqualTo(2);
        assertThat(said.toString().lines())
                .hasSizeGreaterThan(8)
                .allMatch(line -> line.endsWith("."))
                .noneMatch(line -> line.contains("\tat ") || line.contains("Exception"));
    }

    @Test
    void aYamlMistakeIsOneSentenceAndExitCodeTwo(@TempDir Path folder) {
        int code = run(new CommandLine(new Serve(RightSettings.in(folder, "accounts: [\n"))));

        assertThat(code).isEqualTo(2);
        assertThat(said.toString().lines())
                .singleElement()
                .asString()
                .contains("finops.yaml cannot be read: it is no YAML, line");
    }

    @Test
    void wrongWordsAreHelpAndExitCodeTwo() {
        assertThat(run(new CommandLine(new FinopsBot()), "sevre")).isEqualTo(2);
        assertThat(said.toString()).contains("sevre").doesNotContain("\tat ");
        assertThat(run(new CommandLine(new FinopsBot()))).isEqualTo(2);
        assertThat(said.toString()).contains("Usage: finops", "serve");
    }

    @Test
    void helpIsNoMistake() {
        assertThat(run(new CommandLine(new FinopsBot()), "--help")).isZero();
        assertThat(said.toString()).contains("serve", "demo [--json]");
    }

    @Test
    void aStartThatFailsIsASentenceAndExitCodeOne(@TempDir Path folder) throws Exception {
        Map<String, String> environment = RightSettings.in(folder);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put(
                    "FINOPS_DATABASE_URL",
                    "jdbc:postgresql://127.0.0.1:" + taken.getLocalPort()
                            + "/finops?user=u&password=s3cret&connectTimeout=1&socketTimeout=1&loginTimeout=1");

            int code = runWith(environment);

            assertThat(code).isEqualTo(1);
            assertThat(said.toString().lines()).singleElement().asString().startsWith("The bot could not start: ");
            assertThat(said.toString()).doesNotContain("s3cret", "\tat ");
        }
    }

    /** Spring reads the database's address from the process, which a test cannot set: system properties stand in. */
    private int runWith(Map<String, String> environment) {
        environment.forEach(System::setProperty);
        try {
            return run(new CommandLine(new Serve(environment)));
        } finally {
            environment.keySet().forEach(System::clearProperty);
        }
    }

    private int run(CommandLine program, String... arguments) {
        program.setErr(new PrintWriter(said, true)).setOut(new PrintWriter(said, true));
        return program.execute(arguments);
    }
}
