package io.finopsbot.bot.home;

import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Paragraphs;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.people.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** {@code /finops list waiting}: all of what the Home tab shows only the beginning of, page by page. */
public final class ListCommand implements Command {
    private static final int A_PAGE = 10_000;

    private final HomeLists lists;
    private final Function<PersonId, Viewer> viewers;
    private final Conversation conversation;
    private final Template lines;

    ListCommand(HomeLists lists, Function<PersonId, Viewer> viewers, Conversation conversation) {
        this.lists = lists;
        this.viewers = viewers;
        this.conversation = conversation;
        this.lines = Template.load("slack/lines.json", conversation.words());
    }

    @Override
    public String word() {
        return "list";
    }

    @Override
    public String help() {
        return words().say("help.list");
    }

    @Override
    public Response answer(Spoken spoken) {
        Viewer viewer = viewers.apply(new PersonId(spoken.userId()));
        Optional<HomeList> list = HomeList.called(spoken.first());
        if (list.isEmpty()) {
            return conversation.answers().sentence(words().say("list.which", which(viewer)));
        }
        if (!list.get().isFor(viewer)) {
            return conversation.answers().sentence(words().say("list.not-yours", spoken.first()));
        }
        return conversation.tellLater(
                "A list", spoken.responseUrl(), () -> page(list.get(), viewer, number(spoken.second())));
    }

    private JsonNode page(HomeList list, Viewer viewer, int wanted) {
        HomeSource source = lists.of(list);
        List<Markup> items = source.items(source.requests(viewer)).stream()
                .map(HomeItem::text)
                .toList();
        List<Markup> all = items.isEmpty() ? List.of(new Markup(words().say(list.none()))) : items;
        List<List<Markup>> pages = Lines.pages(all, A_PAGE);
        int number = Math.max(1, Math.min(wanted, pages.size()));
        return lines.fill(new Values()
                .with("title", words().say("list.title", words().say(list.title()), number, pages.size()))
                .with(
                        "paragraphs",
                        Lines.sections(pages.get(number - 1), Paragraphs.LONGEST_TEXT).stream()
                                .map(text -> Map.of("text", text))
                                .toList())
                .with("foot", null)
                .all());
    }

    private String which(Viewer viewer) {
        List<HomeList> own = HomeLists.listsOf(viewer);
        return (own.isEmpty() ? Arrays.asList(HomeList.values()) : own)
                .stream().map(list -> "`/finops list " + list.word() + "`").collect(Collectors.joining(", "));
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }

    private Words words() {
        return conversation.words();
    }
}
