/** What the user is shown: the console and the files. */
@NullMarked
package io.github.unhoard.maven.report;

import org.jspecify.annotations.NullMarked;
