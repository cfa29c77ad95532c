package io.finopsbot.sandbox;

import io.finopsbot.sandbox.launch.BotProcess;
import io.finopsbot.sandbox.slack.team.Transport;
import io.finopsbot.sandbox.story.Scene;
import io.finopsbot.sandbox.story.Stage;
import io.finopsbot.sandbox.story.Story;
import io.finopsbot.sandbox.story.Transcript;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description =
                "Plays the whole story by itself and tells what happens. Exit code 0 only if all came out as told.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Option(names = "--json", description = "Print one JSON object a step.")
    private boolean json;

    @Option(names = "--socket", description = "Reach the bot over Slack's Socket Mode instead of HTTP.")
    private boolean socket;

    @Override
    public Integer call() throws IOException {
        Path work = Files.createTempDirectory("finops-demo");
        QuietLog.into(work);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Transcript transcript = json ? Transcript.json(out) : Transcript.text(out);
        int code = play(work, socket ? Transport.SOCKET : Transport.HTTP, transcript);
        if (code == 0) {
            FileSystemUtils.deleteRecursively(work);
        } else {
            System.err.println("The files of this demo, with the bot's log, are in " + work);
        }
        return code;
    }

    private static int play(Path work, Transport transport, Transcript transcript) {
        try (SandboxServer server = SandboxServer.start(work, 0, InstantSource.system(), transport)) {
            Story story = server.find(Story.class)
                    .orElseThrow(() -> new IllegalStateException("There is no story to play in this build."));
            try (BotProcess bot = BotProcess.start(server)) {
                return Stage.play(story, new Scene(server, bot, transcript), System.err);
            }
        }
    }
}
