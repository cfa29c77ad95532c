package io.finopsbot.sandbox.page;

import java.util.List;

/** A part of the state page. Every component that implements it is shown, in the order of its {@code @Order}. */
public interface StateSection {
    String title();

    List<Row> rows();
}
