package io.finopsbot.sandbox.aws.costs;

import java.time.LocalDate;

/**
 * A workspace that spends.
 *
 * @param name its name, and the value of its tag
 * @param tagKey the key of the cost allocation tag as set in AWS, {@code finops-workspace}
 * @param from the first day on which it costs something
 */
public record TaggedWorkspace(String name, String tagKey, String account, String region, LocalDate from) {}
