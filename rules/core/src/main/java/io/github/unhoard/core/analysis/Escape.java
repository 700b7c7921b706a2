package io.github.unhoard.core.analysis;

/**
 * A site where code outside the sources gets hold of a holder.
 *
 * @param how for messages: {@code returned by getX()} or {@code passed to m()}
 */
public record Escape(String how, Site site) {}
