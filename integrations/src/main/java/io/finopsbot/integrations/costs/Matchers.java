package io.finopsbot.integrations.costs;

/** What the platforms' rows look like in the export. */
public record Matchers(PlatformMatcher claudePlatform, BedrockMatcher bedrock) {}
