package io.finopsbot.sandbox.slack.blocks;

import java.util.List;

/** A list of blocks as a whole: how many, of what, and with ids of their own. */
final class BlocksRules {
    private static final int TABLES = 1;
    private static final int CHARTS = 2;

    private BlocksRules() {}

    /** Checks the field {@code blocks} of {@code owner}; the blocks. */
    static List<Spot> check(Spot owner, Surface surface) {
        List<Spot> blocks = owner.items("blocks", 0, surface.mostBlocks());
        Unique blockIds = new Unique("duplicate block_id");
        for (Spot block : blocks) {
            Blocks.check(block, surface);
            blockIds.see(block, "block_id");
        }
        atMost(owner, blocks, "table", TABLES);
        atMost(owner, blocks, "data_visualization", CHARTS);
        return blocks;
    }

    private static void atMost(Spot owner, List<Spot> blocks, String type, int most) {
        long count = blocks.stream().filter(block -> block.type().equals(type)).count();
        owner.child("blocks").unless(count <= most, "no more than " + most + " blocks of type " + type + " allowed");
    }
}
