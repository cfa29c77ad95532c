package io.finopsbot.integrations.costs.ingest;

import io.finopsbot.workflows.spend.CostClass;
import io.finopsbot.workflows.spend.Usd;
import java.time.LocalDate;

/**
 * A line, and what the bot has to make of it.
 *
 * @param key whose it is; a dash if nobody's
 * @param cost rounded once
 */
record RandomLine(CurLine line, CostClass type, String key, LocalDate day, Usd cost) {}
