package io.github.unhoard.corpus;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a worker process is asked to analyse.
 *
 * @param sourcesJar path of the sources jar
 * @param onlyFile the one file to analyse; null for all
 * @param classPath paths of the jars the sources were compiled against
 * @param scratch a folder the worker may fill and empty
 */
record AnalysisRequest(
    String sourcesJar, @Nullable String onlyFile, List<String> classPath, String scratch)
    implements Serializable {}
