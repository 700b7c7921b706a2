package io.github.unhoard.config;

import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Fingerprint;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.tree.AnnotationNode;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.core.tree.TypeRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Spring Boot's caching without a cache library: Boot then keeps all results in maps that never
 * evict. Judged only where the class path is known, since its jars decide.
 */
public final class CachingDefault {
  private static final String ENABLED = "org.springframework.cache.annotation.EnableCaching";
  private static final Set<String> CACHED =
      Set.of("Cacheable", "CachePut", "Caching", "CacheResult");
  private static final Pattern OWN =
      Pattern.compile(
          "\\w*(CacheManager|CacheResolver|CachingConfigurer\\w*|CacheManagerCustomizer)");

  private CachingDefault() {}

  /**
   * What {@code @EnableCaching} in {@code units} comes to.
   *
   * @param classPath what they compile against; nothing is said when it is empty
   * @param configuration the files that configure the application
   */
  public static List<Finding> analyze(
      List<CompilationUnit> units, List<Path> classPath, List<SourceInput> configuration) {
    List<Finding> found = new ArrayList<>();
    for (CompilationUnit unit : units) {
      if (unit.role() == SourceRole.MAIN) {
        classes(unit)
            .flatMap(
                owner ->
                    owner.annotations().stream()
                        .filter(each -> each.type().name().equals(ENABLED))
                        .map(each -> finding(unit, owner, each)))
            .forEach(found::add);
      }
    }
    boolean judged =
        !found.isEmpty()
            && units.stream().flatMap(CachingDefault::classes).anyMatch(CachingDefault::caches)
            && units.stream().flatMap(CachingDefault::classes).noneMatch(CachingDefault::configures)
            && !Configurations.setsCacheType(configuration)
            && CacheProviders.bootFallsBack(classPath);
    return judged ? found : List.of();
  }

  private static Stream<ClassNode> classes(CompilationUnit unit) {
    return unit.types().stream().flatMap(CachingDefault::withNested);
  }

  private static Stream<ClassNode> withNested(ClassNode type) {
    return Stream.concat(
        Stream.of(type), type.nested().stream().flatMap(CachingDefault::withNested));
  }

  private static boolean caches(ClassNode type) {
    return Stream.concat(
            type.annotations().stream(),
            type.methods().stream().flatMap(method -> method.annotations().stream()))
        .anyMatch(each -> CACHED.contains(each.type().simpleName()));
  }

  /** Whether the application brings a cache manager of its own. */
  private static boolean configures(ClassNode type) {
    Stream<TypeRef> supers =
        Stream.concat(Stream.ofNullable(type.superclass()), type.interfaces().stream());
    Stream<TypeRef> made =
        type.methods().stream()
            .filter(method -> method.kind() == MethodNode.Kind.METHOD)
            .map(MethodNode::returnType);
    return Stream.concat(supers, made).anyMatch(each -> OWN.matcher(each.simpleName()).matches());
  }

  private static Finding finding(CompilationUnit unit, ClassNode owner, AnnotationNode annotation) {
    String name = owner.type().simpleName();
    Location place = new Location(unit.path(), annotation.range());
    return new Finding(
        Configurations.RULE,
        Tier.WARNING,
        place,
        owner.name(),
        name,
        "@EnableCaching on "
            + name
            + " finds no cache library on the class path, so Spring Boot keeps each cached result"
            + " in a ConcurrentMapCacheManager, which never evicts. Add Caffeine, and"
            + " spring.cache.caffeine.spec with a maximumSize.",
        List.of(
            new Evidence(
                Evidence.Role.BOUND,
                "no jar of the class path has a cache provider that Boot knows, and no bean is a"
                    + " cache manager",
                place)),
        List.of(),
        Fingerprint.of(Configurations.RULE, owner.name(), name));
  }
}
