package io.finopsbot.bot.costs;

import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.spend.CostClass;
import io.finopsbot.workflows.spend.CostPeriod;
import io.finopsbot.workflows.spend.Dimension;
import io.finopsbot.workflows.spend.Question;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The question that {@code --by} asks. Usage alone, except by class and platform, which hold the whole export. */
final class ReportQuestion {
    private static final String TAG = "tag:";

    private static final Map<String, Dimension> USAGE_BY = Map.of(
            "account", Dimension.ACCOUNT,
            "region", Dimension.REGION,
            "model", Dimension.MODEL,
            "token-type", Dimension.TOKEN_TYPE,
            "principal", Dimension.PRINCIPAL,
            "day", Dimension.DAY);

    private ReportQuestion() {}

    /** All words that can be asked by, in the order in which they are told. */
    static List<String> words() {
        return List.of(
                "workspace",
                "role",
                "model",
                "token-type",
                "account",
                "region",
                "day",
                "principal",
                TAG + "<key>",
                "platform",
                "class");
    }

    /** The question of that word; empty if it is none. */
    static Optional<Question> of(String by, YearMonth month) {
        Question all = Question.of(CostPeriod.of(month));
        Question usage = all.only(Dimension.CLASS, Set.of(CostClass.USAGE.name()));
        if (by.startsWith(TAG) && by.length() > TAG.length()) {
            return Optional.of(usage.byPrincipalTag(by.substring(TAG.length())));
        }
        return switch (by) {
            case "platform" -> Optional.of(all.by(Dimension.PLATFORM, Dimension.CLASS));
            case "class" -> Optional.of(all.by(Dimension.CLASS, Dimension.LINE_TYPE));
            case "workspace" -> Optional.of(keys(usage, Platform.CLAUDE_PLATFORM));
            case "role" -> Optional.of(keys(usage, Platform.BEDROCK));
            default -> Optional.ofNullable(USAGE_BY.get(by)).map(usage::by);
        };
    }

    private static Question keys(Question usage, Platform platform) {
        return usage.only(Dimension.PLATFORM, Set.of(platform.id())).by(Dimension.KEY);
    }
}
