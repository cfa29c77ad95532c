package io.finopsbot.bot.wiring;

import java.util.Map;

/** The configuration file of an environment in which nothing is wrong. */
public final class ReviewedFile {
    private ReviewedFile() {}

    public static Map<String, Object> properties(Map<String, String> environment) {
        SettingsReview review = SettingsReview.standard(environment);
        if (!review.problems().isEmpty()) {
            throw new IllegalArgumentException(review.problems().toString());
        }
        return review.file().properties();
    }
}
