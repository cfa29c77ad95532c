package io.finopsbot.sandbox.slack.blocks;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Slack's mark-up as a person reads it: names for ids, links with their address, and no escapes. */
@Component
public class MrkdwnText {
    private static final Pattern ANGLE = Pattern.compile("<([@#!]?)([^<>|]+)(?:\\|([^<>]*))?>");
    private final Names names;

    MrkdwnText(Names names) {
        this.names = names;
    }

    public String read(String marked) {
        String named = ANGLE.matcher(marked).replaceAll(match -> Matcher.quoteReplacement(readAngle(match)));
        return named.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private String readAngle(MatchResult match) {
        String target = match.group(2);
        String label = match.group(3);
        return switch (match.group(1)) {
            case "@" -> "@" + names.person(target);
            case "#" -> "#" + names.channel(target);
            case "!" -> special(target, label);
            default -> label == null ? target : label + " (" + target + ")";
        };
    }

    private String special(String target, @Nullable String label) {
        if (target.startsWith("subteam^")) {
            return "@" + names.group(target.substring("subteam^".length()));
        }
        if (label != null) {
            return label;
        }
        return "@" + target;
    }
}
