package io.finopsbot.workflows.iam;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which actions no lead can list for an agentic scope, although AWS has them. */
public final class AgenticLimits {
    private static final String FILE = "/iam/actions-on-everything-only.txt";
    private static final Set<String> ON_EVERYTHING_ONLY = read();

    /** An agentic action counts for all that the account has in the region; these count for the approved model alone. */
    private static final Set<String> OF_THE_MODEL =
            Set.of("bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream", "bedrock:CreateModelInvocationJob");

    /** Spend is attributed by the workspace and its tags. */
    private static final Set<String> OF_GOVERNANCE = Set.of(
            "aws-external-anthropic:UpdateWorkspace",
            "aws-external-anthropic:ArchiveWorkspace",
            "aws-external-anthropic:TagResource",
            "aws-external-anthropic:UntagResource");

    private AgenticLimits() {}

    /** Why that action cannot be approved, as the end of a sentence; empty if it can. */
    public static Optional<String> problem(String action) {
        if (ON_EVERYTHING_ONLY.contains(action)) {
            return Optional.of("can be allowed on everything only, because AWS knows no resource for it");
        }
        if (OF_THE_MODEL.contains(action)) {
            return Optional.of("is part of the IAM scope already, for the approved model alone");
        }
        return OF_GOVERNANCE.contains(action)
                ? Optional.of("would let the workload change what its spend is attributed by")
                : Optional.empty();
    }

    private static Set<String> read() {
        var in = Objects.requireNonNull(AgenticLimits.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }
}
