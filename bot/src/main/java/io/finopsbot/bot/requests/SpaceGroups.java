package io.finopsbot.bot.requests;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.finopsbot.templates.Words;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Claimed workspaces and roles in a menu. One list of Slack's takes 100, so they are in groups: by portfolio, in several if it has more. */
public final class SpaceGroups {
    private static final int MOST = 500;
    private static final int IN_A_GROUP = 100;
    private static final int LONGEST_LABEL = 70;

    private final Words words;
    private final Organisation organisation;

    public SpaceGroups(Words words, Organisation organisation) {
        this.words = words;
        this.organisation = organisation;
    }

    /**
     * The groups, in the order of their first Spaces.
     *
     * @param chosen what has to be among them, whatever is left out; null if nothing is chosen
     */
    public List<Map<String, ?>> of(List<BusinessRequest> spaces, @Nullable RequestNumber chosen) {
        List<Map<String, ?>> groups = new ArrayList<>();
        spaces.stream()
                .sorted(Comparator.comparing(space -> !space.number().equals(chosen)))
                .limit(MOST)
                .collect(groupingBy(space -> space.fields().portfolio(), LinkedHashMap::new, toList()))
                .forEach((portfolio, own) -> groups.addAll(groups(organisation.nameOf(portfolio), own)));
        return groups;
    }

    /** That sentence below the menu; it also says how many are not in it. */
    public String hint(String key, List<BusinessRequest> spaces) {
        String hint = words.say(key);
        return spaces.size() <= MOST ? hint : hint + ". " + words.say("form.spaces-more", spaces.size() - MOST);
    }

    /** A Space as a choice. */
    public static Map<String, String> choice(BusinessRequest space) {
        return Map.of(
                "name", space.approvedScope().anchorName(), "id", space.number().toString());
    }

    /** A group of choices under that name. */
    public static Map<String, ?> group(String name, List<Map<String, String>> choices) {
        return Map.of("group", name, "options", choices);
    }

    private static List<Map<String, ?>> groups(String name, List<BusinessRequest> spaces) {
        List<Map<String, ?>> groups = new ArrayList<>();
        for (int start = 0; start < spaces.size(); start += IN_A_GROUP) {
            List<BusinessRequest> part = spaces.subList(start, Math.min(start + IN_A_GROUP, spaces.size()));
            String label = start == 0 ? name : cut(name) + " (" + (start / IN_A_GROUP + 1) + ")";
            groups.add(group(label, part.stream().map(SpaceGroups::choice).toList()));
        }
        return groups;
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_LABEL));
    }
}
