package io.github.unhoard.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Claims that a collection, cache or registration does not grow for ever, for a reason that no
 * analysis can see. Unhoard trusts the claim and lists it.
 *
 * <pre>{@code
 * @Bounded(max = 200, by = "one entry per tenant")
 * private static final Map<String, Settings> SETTINGS = new ConcurrentHashMap<>();
 * }</pre>
 *
 * <p>On a method it speaks for what the method adds, on a type for all that the type holds.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE})
public @interface Bounded {

  /** The largest number of entries there will be; without it the claim names no number. */
  long max() default Long.MAX_VALUE;

  /** What bounds it. A claim without a reason is not trusted. */
  String by();
}
