package io.github.unhoard.core.catalog;

import java.util.Set;

/**
 * How a family of cache builders is used.
 *
 * @param type binary name of the builder
 * @param start methods that create an unconfigured builder, {@code Type#method}
 * @param from methods that create one from a specification, whose bounds are in the text
 * @param build methods that end the chain
 * @param size methods that bound the number or weight of entries
 * @param expiry methods that bound the time an entry stays
 * @param weak methods that hold keys or values by reference
 */
public record CacheBuilderModel(
    String type,
    Set<String> start,
    Set<String> from,
    Set<String> build,
    Set<String> size,
    Set<String> expiry,
    Set<String> weak) {}
