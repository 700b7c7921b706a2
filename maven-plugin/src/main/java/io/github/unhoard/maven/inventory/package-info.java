/** The inventory of holders, as Markdown and JSON. */
@NullMarked
package io.github.unhoard.maven.inventory;

import org.jspecify.annotations.NullMarked;
