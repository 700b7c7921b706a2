/** Finds caches without eviction in the files that configure them: XML, YAML and properties. */
@NullMarked
package io.github.unhoard.config;

import org.jspecify.annotations.NullMarked;
