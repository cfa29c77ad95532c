package io.finopsbot.workflows.request;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.spend.Usd;
import java.time.Instant;

/** The portfolio's owner approves the size of the estimate: up to that much a month. */
public record EstimateApproval(Actor by, Instant at, Usd estimate) {}
