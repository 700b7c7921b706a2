package io.github.unhoard.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Which of the cache libraries that Spring Boot configures are on a class path. */
final class CacheProviders {
  private static final List<String> BOOT =
      List.of(
          "org/springframework/boot/autoconfigure/cache/CacheAutoConfiguration.class",
          "org/springframework/boot/cache/autoconfigure/CacheAutoConfiguration.class");

  /** One class of each library that Boot asks for. */
  private static final List<String> LIBRARIES =
      List.of(
          "com/github/benmanes/caffeine/cache/Caffeine.class",
          "javax/cache/Caching.class",
          "com/hazelcast/core/HazelcastInstance.class",
          "org/infinispan/spring/embedded/provider/SpringEmbeddedCacheManager.class",
          "com/couchbase/client/java/Cluster.class",
          "org/springframework/data/redis/connection/RedisConnectionFactory.class",
          "org/cache2k/Cache2kBuilder.class",
          "net/sf/ehcache/Cache.class",
          "org/springframework/cache/guava/GuavaCacheManager.class");

  private CacheProviders() {}

  /** Whether Boot is there and no library is; false when an entry cannot be read. */
  static boolean bootFallsBack(List<Path> classPath) {
    Set<String> found = new HashSet<>();
    for (Path entry : classPath) {
      if (!look(entry, found)) {
        return false;
      }
    }
    return BOOT.stream().anyMatch(found::contains) && LIBRARIES.stream().noneMatch(found::contains);
  }

  private static Stream<String> asked() {
    return Stream.concat(BOOT.stream(), LIBRARIES.stream());
  }

  private static boolean look(Path entry, Set<String> into) {
    if (Files.isDirectory(entry)) {
      asked().filter(each -> Files.exists(entry.resolve(each))).forEach(into::add);
      return true;
    }
    if (!Files.isRegularFile(entry)) {
      return !Files.exists(entry) && !entry.toString().endsWith(".jar");
    }
    try (ZipFile jar = new ZipFile(entry.toFile())) {
      asked().filter(each -> jar.getEntry(each) != null).forEach(into::add);
      return true;
    } catch (IOException e) {
      // The front end tells of it; what the jar has is unknown.
      return false;
    }
  }
}
