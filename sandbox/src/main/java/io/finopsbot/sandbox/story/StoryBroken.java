package io.finopsbot.sandbox.story;

/** A step did not come out as the story tells. The message says what was expected and what was seen. */
public final class StoryBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoryBroken(String message) {
        super(message);
    }
}
