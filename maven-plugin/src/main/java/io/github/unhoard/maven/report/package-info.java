/** What the user is shown on the console. */
@NullMarked
package io.github.unhoard.maven.report;

import org.jspecify.annotations.NullMarked;
