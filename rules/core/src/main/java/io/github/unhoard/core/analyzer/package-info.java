/**
 * The one entry to the analysis: it runs the rules and takes the claims of the sources into
 * account.
 */
@NullMarked
package io.github.unhoard.core.analyzer;

import org.jspecify.annotations.NullMarked;
