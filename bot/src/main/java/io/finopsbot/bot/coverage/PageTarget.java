package io.finopsbot.bot.coverage;

/**
 * Which page of what a button leads to.
 *
 * @param page 1 for the first
 * @param of what is shown: the filter of the table, or the model of the scopes
 */
record PageTarget(int page, String of) {
    /** A button takes 2,000 characters. */
    static final int LONGEST = 1_900;

    PageTarget {
        if (of.length() > LONGEST) {
            throw new IllegalArgumentException("Too long for a button: " + of.length());
        }
    }

    /** As it was written into the button. */
    static PageTarget parse(String text) {
        String[] parts = text.split(" ", 2);
        return new PageTarget(Integer.parseInt(parts[0]), parts[1]);
    }

    @Override
    public String toString() {
        return page + " " + of;
    }
}
