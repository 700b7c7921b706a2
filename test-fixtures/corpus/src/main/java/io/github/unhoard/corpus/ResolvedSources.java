package io.github.unhoard.corpus;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release on disk.
 *
 * @param sourcesJar its sources
 * @param classPath what they were compiled against, and the release's own classes last: they stand
 *     in for generated code that the sources jar lacks
 * @param classesJar the release's own classes; null when they could not be had
 * @param missing coordinates of the class path that could not be had, sorted
 */
record ResolvedSources(
    Path sourcesJar, List<Path> classPath, @Nullable Path classesJar, List<String> missing) {}
