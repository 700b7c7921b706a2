package io.github.unhoard.core.finding;

/**
 * Replaces the text at a location; an empty range inserts.
 *
 * @param replacement new text, with {@code \n} line ends
 */
public record Edit(Location location, String replacement) {}
