/** Where the sources come from: folders, archives and Maven modules. */
@NullMarked
package io.github.unhoard.maven.source;

import org.jspecify.annotations.NullMarked;
