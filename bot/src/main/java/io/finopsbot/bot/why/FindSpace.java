package io.finopsbot.bot.why;

import io.finopsbot.workflows.desk.Reader;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the workspace or role that a person means, among those of which they may see something. */
final class FindSpace {
    /** One letter in so many may be mistyped. */
    private static final int LETTERS_A_MISTAKE = 4;

    private static final int LEAST_MISTAKES = 2;

    private final Reader reader;

    FindSpace(Reader reader) {
        this.reader = reader;
    }

    /** The requests that made what is called that; several, where roles of several accounts share a name. */
    List<BusinessRequest> called(String nameOrArn) {
        Optional<Anchor> anchor = anchor(nameOrArn);
        List<BusinessRequest> held =
                anchor.flatMap(reader::holderOf).map(List::of).orElse(List.of());
        return held.isEmpty()
                ? reader.spaces().stream()
                        .filter(space -> isCalled(space, nameOrArn))
                        .toList()
                : held;
    }

    /** The name that was probably meant. */
    Optional<String> nearest(String typed) {
        LevenshteinDistance distance =
                new LevenshteinDistance(Math.max(LEAST_MISTAKES, typed.length() / LETTERS_A_MISTAKE));
        return reader.spaces().stream()
                .map(space -> space.approvedScope().anchorName())
                .filter(name -> distance.apply(name, typed) >= 0)
                .min(Comparator.comparingInt((String name) -> distance.apply(name, typed))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isCalled(BusinessRequest space, String nameOrArn) {
        boolean byArn = space.registration() != null
                && space.registration().arn().value().equals(nameOrArn);
        return byArn || space.approvedScope().anchorName().equalsIgnoreCase(nameOrArn);
    }

    private static Optional<Anchor> anchor(String text) {
        Optional<Anchor> workspace = WorkspaceArn.parse(text).map(arn -> arn);
        return workspace.isPresent() ? workspace : RoleArn.parse(text).map(arn -> arn);
    }
}
