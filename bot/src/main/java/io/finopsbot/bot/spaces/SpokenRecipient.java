package io.finopsbot.bot.spaces;

import io.finopsbot.workflows.desk.TransferTo;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.UnitId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** To whom, as it was typed: {@code <@U012|olivia>} as Slack writes {@code @olivia}, a user id, or the id of a unit. */
final class SpokenRecipient {
    private static final Pattern MENTION = Pattern.compile("<@([A-Z0-9]{1,64})(\\|[^>]*)?>");
    private static final Pattern USER = Pattern.compile("[UW][A-Z0-9]{2,63}");
    private static final Pattern UNIT = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private SpokenRecipient() {}

    /** The recipient; empty if the text can be none. */
    static Optional<TransferTo> parse(String text) {
        Matcher mention = MENTION.matcher(text);
        if (mention.matches()) {
            return Optional.of(new TransferTo(new PersonId(mention.group(1)), null));
        }
        if (USER.matcher(text).matches()) {
            return Optional.of(new TransferTo(new PersonId(text), null));
        }
        return UNIT.matcher(text).matches() ? Optional.of(new TransferTo(null, new UnitId(text))) : Optional.empty();
    }
}
