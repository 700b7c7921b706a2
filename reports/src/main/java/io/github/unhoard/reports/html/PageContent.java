package io.github.unhoard.reports.html;

import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a page is made of.
 *
 * @param run what ran over what, in a few words each
 * @param findings sorted by place, those that a baseline knows among them
 * @param accepted findings that are meant to be there, sorted by place
 * @param ages {@code new} or {@code known}, where there is a baseline; empty without one
 * @param notes what went wrong, one line each
 * @param source the lines of a file by its path, empty when it cannot be read
 */
public record PageContent(
    List<String> run,
    List<Finding> findings,
    List<Accepted> accepted,
    Map<Finding, String> ages,
    List<String> notes,
    Function<String, List<String>> source) {}
