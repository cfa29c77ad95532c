package io.finopsbot.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks that Slack would not take, and what it says is wrong with them. */
class BlockShapesTest extends SlackSandbox {
    private static final String QUOTE = "\"";

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
            {'type':'poem'} => unsupported type: poem
            {'type':'section'} => must define either text or fields
            {'type':'section','text':{'type':'html','text':'x'}} => must be a plain_text or mrkdwn object
            {'type':'section','text':{'type':'mrkdwn','text':''}} => must be more than 0 characters
            {'type':'section','text':{'type':'mrkdwn','text':'x','emoji':true}} => invalid additional property: emoji
            {'type':'section','text':{'type':'plain_text','text':'x','verbatim':true}} => invalid additional property: verbatim
            {'type':'section','text':{'type':'mrkdwn','text':'x'},'colour':'red'} => invalid additional property: colour
            {'type':'section','text':{'type':'mrkdwn','text':'x'},'accessory':{'type':'plain_text_input'}} => unsupported type: plain_text_input
            {'type':'header','text':{'type':'mrkdwn','text':'x'}} => must be plain_text
            {'type':'header'} => missing required field: text
            {'type':'context','elements':[]} => no fewer than 1 items required
            {'type':'context','elements':[{'type':'button'}]} => unsupported type: button
            {'type':'actions','elements':[{'type':'lever'}]} => unsupported type: lever
            {'type':'actions','elements':[{'type':'button'}]} => missing required field: text
            {'type':'actions','elements':[{'type':'button','text':{'type':'mrkdwn','text':'x'}}]} => must be plain_text
            {'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'x'},'style':'pink'}]} => must be one of [danger, primary]
            {'type':'actions','elements':[{'type':'button','action_id':'a','text':{'type':'plain_text','text':'x'}},{'type':'button','action_id':'a','text':{'type':'plain_text','text':'y'}}]} => duplicate action_id: a
            {'type':'actions','elements':[{'type':'static_select'}]} => must define either options or option_groups
            {'type':'actions','elements':[{'type':'static_select','options':[{'text':{'type':'plain_text','text':'x'},'value':'v'}],'initial_option':{'text':{'type':'plain_text','text':'y'},'value':'v'}}]} => must exactly match one of the provided options
            {'type':'actions','elements':[{'type':'datepicker','initial_date':'1.2.2026'}]} => must match
            {'type':'input','label':{'type':'plain_text','text':'x'}} => missing required field: element
            {'type':'input','element':{'type':'plain_text_input'}} => missing required field: label
            {'type':'input','label':{'type':'mrkdwn','text':'x'},'element':{'type':'plain_text_input'}} => must be plain_text
            {'type':'input','label':{'type':'plain_text','text':'x'},'element':{'type':'button'}} => unsupported type: button
            {'type':'input','label':{'type':'plain_text','text':'x'},'element':{'type':'number_input'}} => missing required field: is_decimal_allowed
            {'type':'image','image_url':'https://example.com/x.png'} => missing required field: alt_text
            {'type':'divider','block_id':'b'},{'type':'divider','block_id':'b'} => duplicate block_id: b
            {'type':'table','rows':[[{'type':'picture'}]]} => unsupported type: picture
            {'type':'table','rows':[[{'type':'raw_text','text':''}]]} => must be more than 0 characters
            {'type':'table','rows':[[{'type':'rich_text','elements':[]}]]} => no fewer than 1 items required
            {'type':'table','rows':[[{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'emoji'}]}]}]]} => missing required field: name
            {'type':'table','rows':[[{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'poem'}]}]}]]} => unsupported type: poem
            {'type':'data_visualization','title':'x','chart':{'type':'radar'}} => unsupported type: radar
            {'type':'data_visualization','title':'x','chart':{'type':'pie','segments':[{'label':'a','value':0}]}} => must be more than 0
            {'type':'data_visualization','title':'x','chart':{'type':'bar','series':[{'name':'s','data':[]}],'axis_config':{'categories':['a']}}} => must have one value for every category
            """)
    void aBrokenBlockIsRefusedByName(String blocks, String finding) throws Exception {
        ChatPostMessageResponse answer = post("[" + blocks + "]");

        assertThat(answer.getError()).isEqualTo("invalid_blocks");
        assertThat(answer.getResponseMetadata().getMessages()).anyMatch(message -> message.contains(finding));
    }

    @Test
    void blocksMustBeAList() throws Exception {
        assertThat(post("{'type':'divider'}").getError()).isEqualTo("invalid_blocks_format");
        assertThat(post("[{'type':").getError()).isEqualTo("invalid_blocks_format");
    }

    @Test
    void idsAreGivenToBlocksAndElementsWithoutOne() throws Exception {
        post("[{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'x'}}]}]");

        var block = server.slack().messages("C0FINOPS").get(0).blocks().get(0);
        assertThat(block.path("block_id").asString("")).isNotEmpty();
        assertThat(block.at("/elements/0/action_id").asString("")).isNotEmpty();
    }

    @Test
    void anUpdateIsCheckedLikeANewMessage() throws Exception {
        String ts = post("[{'type':'divider'}]").getTs();

        var answer = client().chatUpdate(request ->
                request.channel("C0FINOPS").ts(ts).text("x").blocksAsString("[{\"type\":\"poem\"}]"));

        assertThat(answer.getError()).isEqualTo("invalid_blocks");
    }

    private ChatPostMessageResponse post(String blocks) throws Exception {
        realTime.advance(Duration.ofSeconds(1));
        return client().chatPostMessage(request ->
                request.channel("C0FINOPS").text("fallback").blocksAsString(blocks.replace("'", QUOTE)));
    }
}
