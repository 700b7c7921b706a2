package io.github.unhoard.maven.gate;

/**
 * What the gate says.
 *
 * @param counted number of findings that reach the threshold
 * @param fails whether the build fails
 * @param sentence the count in words, for instance {@code 3 findings at or above error, 2 allowed}
 */
public record Verdict(long counted, boolean fails, String sentence) {}
