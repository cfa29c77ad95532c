package io.finopsbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds everything against Slack's limits would see if one were broken, by one character or one item. */
class SlackLimitsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3999 | {'text': '@'}
              24 | {'type': 'modal', 'title': {'text': '@'}}
              24 | {'type': 'modal', 'submit': {'text': '@'}}
              24 | {'type': 'modal', 'close': {'text': '@'}}
            3000 | {'type': 'modal', 'private_metadata': '@'}
             255 | {'type': 'modal', 'callback_id': '@'}
             255 | {'blocks': [{'block_id': '@'}]}
             255 | {'blocks': [{'element': {'action_id': '@'}}]}
            3000 | {'blocks': [{'type': 'section', 'text': {'text': '@'}}]}
            2000 | {'blocks': [{'type': 'section', 'fields': [{'text': '@'}]}]}
             150 | {'blocks': [{'type': 'header', 'text': {'text': '@'}}]}
           12000 | {'blocks': [{'type': 'markdown', 'text': '@'}]}
              75 | {'blocks': [{'accessory': {'type': 'button', 'text': {'text': '@'}}}]}
            2000 | {'blocks': [{'accessory': {'type': 'button', 'value': '@'}}]}
              75 | {'blocks': [{'element': {'type': 'checkboxes', 'options': [{'text': {'text': '@'}}]}}]}
              75 | {'blocks': [{'element': {'type': 'checkboxes', 'options': [{'description': {'text': '@'}}]}}]}
              75 | {'blocks': [{'element': {'type': 'static_select', 'options': [{'value': '@'}]}}]}
              75 | {'blocks': [{'element': {'type': 'static_select', 'option_groups': [{'label': {'text': '@'}}]}}]}
            """)
    void seesTextsThatAreTooLong(int longest, String said) {
        assertThat(SlackLimits.brokenBy(filled(said, "x".repeat(longest)))).isEmpty();
        assertThat(SlackLimits.brokenBy(filled(said, "x".repeat(longest + 1)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
              50 | {'text': '', 'blocks': [@]}
             100 | {'type': 'modal', 'blocks': [@]}
             100 | {'type': 'home', 'blocks': [@]}
              10 | {'blocks': [{'type': 'section', 'fields': [@]}]}
              10 | {'blocks': [{'type': 'context', 'elements': [@]}]}
              25 | {'blocks': [{'type': 'actions', 'elements': [@]}]}
             100 | {'blocks': [{'element': {'type': 'static_select', 'options': [@]}}]}
             100 | {'blocks': [{'element': {'type': 'multi_static_select', 'options': [@]}}]}
             100 | {'blocks': [{'element': {'type': 'static_select', 'option_groups': [@]}}]}
             100 | {'blocks': [{'element': {'type': 'static_select', 'option_groups': [{'options': [@]}]}}]}
              10 | {'blocks': [{'element': {'type': 'checkboxes', 'options': [@]}}]}
              10 | {'blocks': [{'element': {'type': 'radio_buttons', 'options': [@]}}]}
             100 | {'blocks': [{'type': 'table', 'rows': [@]}]}
              20 | {'blocks': [{'type': 'table', 'rows': [[@]]}]}
            """)
    void seesWhatIsTooMuch(int most, String said) {
        assertThat(SlackLimits.brokenBy(filled(said, items(most)))).isEmpty();
        assertThat(SlackLimits.brokenBy(filled(said, items(most + 1)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1"})
    void seesASecondTable(int tables, int broken) {
        String said = "{'blocks': [" + "{'type': 'table'},".repeat(tables - 1) + "{'type': 'table'}]}";

        assertThat(SlackLimits.brokenBy(filled(said, ""))).hasSize(broken);
    }

    @ParameterizedTest
    @CsvSource({"x, 1", "ä, 6", "漢, 6"})
    void seesAViewThatIsTooLargeAsSlackStoresIt(String letter, int size) {
        String frame = "{'type':'home','blocks':[],'rest':'@'}";
        int letters = (250_000 - frame.length() + 1) / size;

        assertThat(SlackLimits.brokenBy(filled(frame, letter.repeat(letters)))).isEmpty();
        assertThat(SlackLimits.brokenBy(filled(frame, letter.repeat(letters + 1))))
                .hasSize(1);
    }

    private static String items(int count) {
        return "{},".repeat(count - 1) + "{}";
    }

    private static JsonNode filled(String said, String by) {
        return JSON.readTree(said.replace("@", by).replace('\'', '"'));
    }
}
