/**
 * The javac front end: lowers attributed javac trees through the public compiler API only, so that
 * it runs inside any JDK's JVM without flags.
 */
@NullMarked
package io.github.unhoard.javac;

import org.jspecify.annotations.NullMarked;
