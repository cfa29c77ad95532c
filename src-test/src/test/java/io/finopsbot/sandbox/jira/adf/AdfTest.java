package io.finopsbot.sandbox.jira.adf;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AdfTest {
    private static final String RICH = """
            {'type':'heading','attrs':{'level':2},'content':[{'type':'text','text':'Task 1'}]},
            {'type':'paragraph','content':[{'type':'text','text':'Make it ','marks':[{'type':'strong'}]},
              {'type':'text','text':'here','marks':[{'type':'link','attrs':{'href':'https://example.com'}}]},
              {'type':'hardBreak'},{'type':'mention','attrs':{'id':'jira-cem','text':'@Cem'}},
              {'type':'text','text':' '},{'type':'status','attrs':{'text':'READY','color':'blue'}}]},
            {'type':'orderedList','content':[
              {'type':'listItem','content':[{'type':'paragraph','content':[{'type':'text','text':'one'}]},
                {'type':'bulletList','content':[{'type':'listItem','content':[
                  {'type':'paragraph','content':[{'type':'text','text':'inner'}]}]}]}]},
              {'type':'listItem','content':[{'type':'paragraph','content':[{'type':'text','text':'two'}]}]}]},
            {'type':'taskList','attrs':{'localId':'l'},'content':[
              {'type':'taskItem','attrs':{'localId':'a','state':'DONE'},'content':[{'type':'text','text':'created'}]},
              {'type':'taskItem','attrs':{'localId':'b','state':'TODO'},'content':[{'type':'text','text':'tagged'}]}]},
            {'type':'codeBlock','attrs':{'language':'bash'},'content':[{'type':'text','text':'curl -sS'}]},
            {'type':'rule'},
            {'type':'table','content':[{'type':'tableRow','content':[
              {'type':'tableHeader','content':[{'type':'paragraph','content':[{'type':'text','text':'Name'}]}]},
              {'type':'tableCell','content':[{'type':'paragraph','content':[{'type':'text','text':'orders'}]}]}]}]},
            {'type':'panel','attrs':{'panelType':'info'},'content':[
              {'type':'paragraph','content':[{'type':'text','text':'Mind the region'}]}]},
            {'type':'blockquote','content':[{'type':'paragraph','content':[{'type':'text','text':'quoted'}]}]},
            {'type':'expand','attrs':{'title':'More'},'content':[
              {'type':'paragraph','content':[{'type':'text','text':'hidden'}]}]}
            """;

    @Test
    void aRichDocumentIsTakenAndReadsLikeThePage() {
        JsonNode document = document(RICH);

        assertThat(AdfCheck.fault(document)).isEmpty();
        assertThat(AdfText.of(document)).isEqualTo("""
                        Task 1
                        Make it here (https://example.com)
                        @Cem [READY]
                        1. one
                           - inner
                        2. two
                        [x] created
                        [ ] tagged
                            curl -sS
                        ----
                        Name | orders
                        | Mind the region
                        > quoted
                        More
                          hidden""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'marquee'}",
                "{'type':'text','text':'not in a block'}",
                "{'type':'paragraph','content':[{'type':'text','text':''}]}",
                "{'type':'paragraph','content':[{'type':'text','text':'x','marks':[{'type':'blink'}]}]}",
                "{'type':'paragraph','content':[{'type':'text','text':'x','marks':[{'type':'link'}]}]}",
                "{'type':'paragraph','content':[{'type':'text','text':'x','marks':[{'type':'code'},{'type':'em'}]}]}",
                "{'type':'paragraph','content':[{'type':'paragraph'}]}",
                "{'type':'heading','attrs':{'level':7}}",
                "{'type':'heading'}",
                "{'type':'bulletList','content':[]}",
                "{'type':'bulletList','content':[{'type':'paragraph'}]}",
                "{'type':'panel','attrs':{'panelType':'loud'},'content':[{'type':'paragraph'}]}",
                "{'type':'codeBlock','content':[{'type':'text','text':'x','marks':[{'type':'strong'}]}]}",
                "{'type':'rule','content':[]}",
                "{'type':'taskList','attrs':{'localId':'l'},'content':[{'type':'taskItem','attrs':{'localId':'a'}}]}"
            })
    void whatTheSchemaForbidsIsAFault(String block) {
        assertThat(AdfCheck.fault(document(block))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'text'",
                "{'type':'doc','content':[]}",
                "{'type':'doc','version':2,'content':[]}",
                "{'type':'doc','version':1}",
                "{'version':1,'content':[]}"
            })
    void whatIsNoDocumentIsAFault(String json) {
        assertThat(AdfCheck.fault(Json.of(json))).isPresent();
    }

    @Test
    void whatAPersonTypesIsADocument() {
        JsonNode document = AdfDocument.ofText("one\n\ntwo");

        assertThat(AdfCheck.fault(document)).isEmpty();
        assertThat(AdfText.of(document)).isEqualTo("one\n\ntwo");
    }

    private static JsonNode document(String blocks) {
        return Json.of("{'type':'doc','version':1,'content':[" + blocks + "]}");
    }
}
