package io.finopsbot.bench.cost;

import io.finopsbot.workflows.spend.Question;

/**
 * A question, and what somebody would write by hand for it over the delivered files.
 *
 * @param sql has one hole, for the files
 */
record Asked(String name, Question question, String sql) {}
