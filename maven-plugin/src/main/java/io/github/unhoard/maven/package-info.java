/** The goals: their parameters, and nothing else; the work is in the packages below. */
@NullMarked
package io.github.unhoard.maven;

import org.jspecify.annotations.NullMarked;
