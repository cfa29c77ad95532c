package io.finopsbot.sandbox.slack;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit: the largest that Slack takes is taken, and one more is refused. */
class BlockLimitsTest extends SlackSandbox {

    static Stream<Arguments> limits() {
        return Stream.of(
                limit("blocks in a message", 50, count -> many(count, i -> "{'type':'divider'}")),
                limit("section text", 3000, length -> section("'text':" + mrkdwn(length))),
                limit("section fields", 10, count -> section("'fields':[" + many(count, i -> mrkdwn(1)) + "]")),
                limit("section field text", 2000, length -> section("'fields':[" + mrkdwn(length) + "]")),
                limit("header text", 150, length -> "{'type':'header','text':" + plain(length) + "}"),
                limit("context elements", 10, count -> context(many(count, i -> mrkdwn(1)))),
                limit("actions elements", 25, count -> actions(many(count, BlockLimitsTest::button))),
                limit("button text", 75, length -> actions(button("'text':" + plain(length)))),
                limit("button value", 2000, length -> actions(button(text() + ",'value':'" + x(length) + "'"))),
                limit("action id", 255, length -> actions(button(text() + ",'action_id':'" + x(length) + "'"))),
                limit("block id", 255, length -> "{'type':'divider','block_id':'" + x(length) + "'}"),
                limit("menu options", 100, count -> menu("'options':[" + many(count, i -> option(1, i)) + "]")),
                limit("option text", 75, length -> menu("'options':[" + option(length, 1) + "]")),
                limit("option value", 75, length -> menu("'options':[" + optionWithValue(length) + "]")),
                limit(
                        "placeholder",
                        150,
                        length -> menu("'options':[" + option(1, 1) + "],'placeholder':" + plain(length))),
                limit("checkboxes", 10, count -> choices("checkboxes", count)),
                limit("radio buttons", 10, count -> choices("radio_buttons", count)),
                limit("overflow options", 5, count -> choices("overflow", count)),
                limit("confirm title", 100, length -> actions(button(text() + "," + confirm(length)))),
                limit("markdown", 12_000, length -> "{'type':'markdown','text':'" + x(length) + "'}"),
                limit("table rows", 100, count -> table(many(count, i -> "[" + cell() + "]"))),
                limit("table columns", 20, count -> table("[" + many(count, i -> cell()) + "]")),
                limit("table characters", 10_000, BlockLimitsTest::tableOf),
                limit("tables", 1, count -> many(count, i -> table("[" + cell() + "]"))),
                limit("charts", 2, count -> many(count, i -> pie("Share", 1))),
                limit("chart title", 50, length -> pie(x(length), 1)),
                limit("pie segments", 6, count -> pie("Share", count)),
                limit("chart series", 6, count -> line(count, 1)),
                limit("chart points", 20, count -> line(1, count)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("limits")
    void theLargestIsTakenAndOneMoreIsRefused(String what, int limit, IntFunction<String> blocks) throws Exception {
        ChatPostMessageResponse fine = post(blocks.apply(limit));
        ChatPostMessageResponse tooMuch = post(blocks.apply(limit + 1));

        assertThat(fine.getResponseMetadata()).isNull();
        assertThat(fine.getError()).as("%s of %d", what, limit).isNull();
        assertThat(tooMuch.getError()).as("%s of %d", what, limit + 1).isEqualTo("invalid_blocks");
        assertThat(tooMuch.getResponseMetadata().getMessages())
                .isNotEmpty()
                .allMatch(message -> message.startsWith("[ERROR] ") && message.contains("[json-pointer:/blocks"));
    }

    private ChatPostMessageResponse post(String blocks) throws Exception {
        realTime.advance(Duration.ofSeconds(1));
        String json = "[" + blocks.replace('\'', '"') + "]";
        return client().chatPostMessage(
                        request -> request.channel("C0FINOPS").text("fallback").blocksAsString(json));
    }

    private static Arguments limit(String what, int limit, IntFunction<String> blocks) {
        return arguments(what, limit, blocks);
    }

    private static String many(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(joining(","));
    }

    private static String x(int length) {
        return "x".repeat(length);
    }

    private static String plain(int length) {
        return "{'type':'plain_text','text':'" + x(length) + "'}";
    }

    private static String mrkdwn(int length) {
        return "{'type':'mrkdwn','text':'" + x(length) + "'}";
    }

    private static String section(String content) {
        return "{'type':'section'," + content + "}";
    }

    private static String context(String elements) {
        return "{'type':'context','elements':[" + elements + "]}";
    }

    private static String actions(String elements) {
        return "{'type':'actions','elements':[" + elements + "]}";
    }

    private static String text() {
        return "'text':" + plain(1);
    }

    private static String button(int number) {
        return button(text() + ",'action_id':'a" + number + "'");
    }

    private static String button(String content) {
        return "{'type':'button'," + content + "}";
    }

    private static String option(int length, int value) {
        return "{'text':" + plain(length) + ",'value':'v" + value + "'}";
    }

    private static String optionWithValue(int length) {
        return "{'text':" + plain(1) + ",'value':'" + x(length) + "'}";
    }

    private static String menu(String content) {
        return actions("{'type':'static_select','action_id':'menu'," + content + "}");
    }

    private static String choices(String type, int count) {
        return actions("{'type':'" + type + "','action_id':'pick','options':[" + many(count, i -> option(1, i)) + "]}");
    }

    private static String confirm(int title) {
        return "'confirm':{'title':" + plain(title) + ",'text':" + plain(1) + ",'confirm':" + plain(1) + ",'deny':"
                + plain(1) + "}";
    }

    private static String cell() {
        return "{'type':'raw_text','text':'x'}";
    }

    private static String table(String rows) {
        return "{'type':'table','rows':[" + rows + "]}";
    }

    private static String tableOf(int characters) {
        int rest = characters - 9_000;
        return table(many(3, i -> "[" + cell(3_000) + "]") + ",[" + cell(rest) + "]");
    }

    private static String cell(int length) {
        return "{'type':'raw_text','text':'" + x(length) + "'}";
    }

    private static String pie(String title, int segments) {
        String points = many(segments, i -> "{'label':'s" + i + "','value':1}");
        return chart(title, "{'type':'pie','segments':[" + points + "]}");
    }

    private static String line(int series, int points) {
        String data = many(points, i -> "{'label':'c" + i + "','value':" + i + "}");
        String all = many(series, i -> "{'name':'s" + i + "','data':[" + data + "]}");
        String categories = many(points, i -> "'c" + i + "'");
        return chart(
                "Trend", "{'type':'line','series':[" + all + "],'axis_config':{'categories':[" + categories + "]}}");
    }

    private static String chart(String title, String chart) {
        return "{'type':'data_visualization','title':'" + title + "','chart':" + chart + "}";
    }
}
