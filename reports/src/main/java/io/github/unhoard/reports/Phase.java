package io.github.unhoard.reports;

/**
 * One step of a run.
 *
 * @param name what was done
 * @param milliseconds wall time
 */
public record Phase(String name, long milliseconds) {}
