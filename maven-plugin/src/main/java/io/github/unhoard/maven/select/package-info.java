/** How users name rules and files, and what they may have meant. */
@NullMarked
package io.github.unhoard.maven.select;

import org.jspecify.annotations.NullMarked;
