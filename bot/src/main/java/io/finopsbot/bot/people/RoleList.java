package io.finopsbot.bot.people;

import java.util.Arrays;
import java.util.List;

/**
 * Who has a role, as the setting says: user groups ({@code S…}) and single people ({@code U…} or {@code W…}), separated by
 * commas.
 */
public record RoleList(List<String> groups, List<String> people) {
    /** As it stands in the setting. */
    public static RoleList parse(String setting) {
        List<String> ids = Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        return new RoleList(
                ids.stream().filter(id -> id.startsWith("S")).toList(),
                ids.stream().filter(id -> !id.startsWith("S")).toList());
    }

    /** Whether the setting has nothing but ids. */
    public static boolean isValid(String setting) {
        return setting.matches("\\s*[SUW][A-Z0-9]+(\\s*,\\s*[SUW][A-Z0-9]+)*\\s*");
    }
}
