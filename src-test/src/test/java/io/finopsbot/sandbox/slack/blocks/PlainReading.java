package io.finopsbot.sandbox.slack.blocks;

import tools.jackson.databind.JsonNode;

/** Blocks as plain text, with people and channels by their ids. */
public final class PlainReading {
    private static final Names IDS = new Names() {
        @Override
        public String person(String id) {
            return id;
        }

        @Override
        public String channel(String id) {
            return id;
        }

        @Override
        public String group(String id) {
            return id;
        }
    };

    private PlainReading() {}

    public static String of(JsonNode blocks) {
        MrkdwnText mrkdwn = new MrkdwnText(IDS);
        return new BlockText(mrkdwn, new ElementText(mrkdwn)).ofBlocks(blocks);
    }
}
