package io.finopsbot.sandbox.story;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Collects the steps of a story and prints each as it happens, for people or for programs. */
public final class Transcript {
    private final PrintStream out;
    private final boolean json;
    private final List<Step> steps = new CopyOnWriteArrayList<>();
    private volatile int part;

    private Transcript(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /** Readable text. */
    public static Transcript text(PrintStream out) {
        return new Transcript(out, false);
    }

    /** One JSON object a step. */
    public static Transcript json(PrintStream out) {
        return new Transcript(out, true);
    }

    /** Begins a part of the story. */
    public void part(int number, String title) {
        part = number;
        if (!json) {
            out.println(StepText.heading(number, title));
        }
    }

    synchronized Step done(StepDraft draft) {
        return print(draft.done(steps.size() + 1, part));
    }

    synchronized Step refused(StepDraft draft, String rule) {
        return print(draft.refused(steps.size() + 1, part, rule));
    }

    synchronized Step leftOut(StepDraft draft) {
        return print(draft.leftOut(steps.size() + 1, part));
    }

    private Step print(Step step) {
        steps.add(step);
        out.println(json ? StepJson.line(step) : StepText.paragraph(step));
        out.flush();
        return step;
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
