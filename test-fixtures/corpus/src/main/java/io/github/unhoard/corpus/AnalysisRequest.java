package io.github.unhoard.corpus;

import java.io.Serializable;
import java.util.List;

/**
 * What a worker process is asked to analyse.
 *
 * @param sourcesJar path of the sources jar
 * @param classPath paths of the jars the sources were compiled against
 * @param scratch a folder the worker may fill and empty
 */
record AnalysisRequest(String sourcesJar, List<String> classPath, String scratch)
    implements Serializable {}
