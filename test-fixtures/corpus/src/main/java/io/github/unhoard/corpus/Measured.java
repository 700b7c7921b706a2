package io.github.unhoard.corpus;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release, or one file of it, and what the engine made of it.
 *
 * @param sourcesJar null when it could not be had
 * @param missing coordinates that lack in the class path
 */
record Measured(
    Subject subject, @Nullable Path sourcesJar, List<String> missing, AnalysisOutcome outcome) {}
