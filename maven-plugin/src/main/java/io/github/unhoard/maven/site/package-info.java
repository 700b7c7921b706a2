/** The page of a project's site, drawn with Doxia. */
@NullMarked
package io.github.unhoard.maven.site;

import org.jspecify.annotations.NullMarked;
