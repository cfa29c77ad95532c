package io.finopsbot.sandbox.story.demo;

import io.finopsbot.sandbox.story.Scene;

/** One part of the story. */
interface Part {
    String title();

    void play(Scene scene, Plot plot);
}
