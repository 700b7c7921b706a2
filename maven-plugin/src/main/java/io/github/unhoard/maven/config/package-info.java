/** The file in which a project tells Unhoard about itself. */
@NullMarked
package io.github.unhoard.maven.config;

import org.jspecify.annotations.NullMarked;
