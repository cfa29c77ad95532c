package io.finopsbot.sandbox.story;

/** A story that people play in the sandbox; {@code finops demo} plays the one that is a component. */
public interface Story {
    /**
     * Plays it from the beginning to the end.
     *
     * @throws StoryBroken when a step comes out otherwise
     */
    void play(Scene scene);
}
