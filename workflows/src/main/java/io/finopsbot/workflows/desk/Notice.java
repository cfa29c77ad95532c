package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.rules.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Something that somebody is to be told once, because something was recorded. */
public record Notice(Audience audience, NoticeKind kind, List<String> arguments) {
    public Notice {
        arguments = List.copyOf(arguments);
    }

    /** That audience is told that. */
    public static Notice to(Audience audience, NoticeKind kind, Object... arguments) {
        return new Notice(
                audience, kind, Stream.of(arguments).map(String::valueOf).toList());
    }

    /** That audience is told why something was refused. */
    public static Notice refusal(Audience audience, NoticeKind kind, Refusal refusal) {
        List<String> all = new ArrayList<>(List.of(refusal.rule().name()));
        all.addAll(refusal.arguments());
        return new Notice(audience, kind, all);
    }
}
