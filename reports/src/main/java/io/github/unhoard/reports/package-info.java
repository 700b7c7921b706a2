/** What one run found, written for programs and people: one class per format. */
@NullMarked
package io.github.unhoard.reports;

import org.jspecify.annotations.NullMarked;
