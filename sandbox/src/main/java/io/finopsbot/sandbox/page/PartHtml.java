package io.finopsbot.sandbox.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Parts of a row as HTML. In tables, Claude Platform is told apart by a badge, whatever emoji the bot uses for it. */
final class PartHtml {
    private static final Pattern BADGED = Pattern.compile("(:[^: ]+: *)?(Claude Platform)");

    private PartHtml() {}

    static String of(Part part) {
        return part instanceof Part.Table table ? table(table.rows()) : "<pre>" + escape(part.text()) + "</pre>\n";
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String table(List<List<String>> rows) {
        StringBuilder html = new StringBuilder("<div class=\"wide\"><table>\n");
        for (int index = 0; index < rows.size(); index++) {
            String cell = index == 0 ? "th" : "td";
            html.append(rows.get(index).stream()
                    .map(text -> "<" + cell + ">" + content(text) + "</" + cell + ">")
                    .collect(Collectors.joining("", "<tr>", "</tr>\n")));
        }
        return html.append("</table></div>\n").toString();
    }

    private static String content(String text) {
        Matcher badged = BADGED.matcher(text);
        return badged.matches() ? "<span class=\"badge\">" + badged.group(2) + "</span>" : escape(text);
    }
}
