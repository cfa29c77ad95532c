package io.finopsbot.sandbox.slack;

/** Views as JSON, written with single quotes. */
final class ViewTexts {
    private ViewTexts() {}

    static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    static String modal(String title, String blocks) {
        return modal(title, blocks, "");
    }

    /** {@code more} are further fields, beginning with a comma. */
    static String modal(String title, String blocks, String more) {
        return json("{'type':'modal','callback_id':'form','title':{'type':'plain_text','text':'" + title
                + "'},'submit':{'type':'plain_text','text':'Send'},'blocks':[" + blocks + "]" + more + "}");
    }

    static String home(String text) {
        return json("{'type':'home','blocks':[{'type':'section','text':{'type':'mrkdwn','text':'" + text + "'}}]}");
    }

    static String input(String blockId, String label, String element) {
        return input(blockId, label, element, "");
    }

    static String input(String blockId, String label, String element, String more) {
        return "{'type':'input','block_id':'" + blockId + "','label':{'type':'plain_text','text':'" + label
                + "'},'element':" + element + more + "}";
    }

    static String element(String type, String more) {
        return "{'type':'" + type + "','action_id':'value'" + more + "}";
    }

    static String option(String text, String value) {
        return "{'text':{'type':'plain_text','text':'" + text + "'},'value':'" + value + "'}";
    }
}
