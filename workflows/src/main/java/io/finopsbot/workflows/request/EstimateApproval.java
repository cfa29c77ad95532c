package io.finopsbot.workflows.request;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.spend.Usd;
import java.time.Instant;

/** The portfolio's owner approves the size of the estimate: up to that much a month, of that portfolio. */
public record EstimateApproval(Actor by, Instant at, Usd estimate, UnitId portfolio) {}
