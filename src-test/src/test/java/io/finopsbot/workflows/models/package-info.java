/** The catalogue of models: where each may be called, what it costs, and of which no policy could be made. */
@NullMarked
package io.finopsbot.workflows.models;

import org.jspecify.annotations.NullMarked;
