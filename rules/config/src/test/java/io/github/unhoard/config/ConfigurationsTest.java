package io.github.unhoard.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.tree.SourceRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigurationsTest {
  @TempDir Path folder;

  @Test
  void ehcache2() throws IOException {
    assertFound(
        "ehcache.xml",
        """
        <!DOCTYPE ehcache>
        <ehcache>
          <defaultCache maxEntriesLocalHeap="1000"/>
          <cache name="prices" eternal="true"/>
          <cache name="rates"
                 maxElementsInMemory="0" timeToLiveSeconds="60"/>
          <cache name="users" eternal="true" maxElementsInMemory="500"/>
          <cache name="heap" maxBytesLocalHeap="10M"/>
          <cache name="open" maxEntriesLocalHeap="${size}"/>
        </ehcache>
        """,
        "4 warning prices",
        "6 info rates");
    assertFound(
        "ehcache.xml",
        "<ehcache maxBytesLocalHeap='64M'><cache name='a' eternal='true'/></ehcache>");
  }

  @Test
  void ehcache3AndJCacheTemplates() throws IOException {
    assertFound(
        "my-ehcache3.xml",
        """
        <e:config xmlns:e="http://www.ehcache.org/v3">
          <e:cache-template name="small"><e:heap unit="entries">20</e:heap></e:cache-template>
          <e:cache alias="a" uses-template="small"/>
          <e:cache alias="b"><e:resources><e:heap>9223372036854775807</e:heap></e:resources></e:cache>
          <e:cache alias="c"><e:expiry><e:none/></e:expiry></e:cache>
          <e:cache alias="d"><e:resources><e:offheap unit="MB">10</e:offheap></e:resources></e:cache>
          <e:cache alias="e" uses-template="elsewhere"/>
        </e:config>
        """,
        "4 warning b",
        "5 info c");
  }

  @Test
  void infinispan() throws IOException {
    assertFound(
        "infinispan.xml",
        """
        <infinispan xmlns="urn:infinispan:config:15.0">
          <cache-container>
            <local-cache name="all"/>
            <local-cache name="some"><memory max-count="100" when-full="REMOVE"/></local-cache>
            <local-cache name="old"><eviction max-entries="100"/></local-cache>
            <local-cache name="timed"><expiration lifespan="1000"/></local-cache>
            <local-cache name="none"><memory max-count="-1"/></local-cache>
            <local-cache name="child" configuration="some"/>
            <distributed-cache name="grid"/>
          </cache-container>
        </infinispan>
        """,
        "3 warning all",
        "6 info timed",
        "7 warning none",
        "9 info grid");
  }

  @Test
  void hazelcast() throws IOException {
    assertFound(
        "hazelcast.xml",
        """
        <hazelcast xmlns="http://www.hazelcast.com/schema/config">
          <map name="plain"><backup-count>1</backup-count></map>
          <map name="timed"><time-to-live-seconds>60</time-to-live-seconds></map>
          <map name="lru"><eviction eviction-policy="LRU" size="100"/>
            <near-cache>
              <eviction eviction-policy="NONE"/></near-cache></map>
        </hazelcast>
        """,
        "2 info plain",
        "5 warning lru");
    assertFound(
        "hazelcast.yaml",
        """
        hazelcast:
          map:
            plain:
              time-to-live-seconds: 0
            lru:
              eviction:
                eviction-policy: LRU
        """,
        "3 info plain");
  }

  @Test
  void springProperties() throws IOException {
    assertFound(
        "application.properties",
        """
        # comment
        spring.cache.type = simple
        spring.cache.caffeine.spec=recordStats,\\
            initialCapacity=10
        #---
        spring.config.activate.on-profile=prod
        spring.cache.caffeine.spec=maximumSize=500,expireAfterAccess=600s
        spring.task.execution.pool.queue-capacity=2147483647
        """,
        "2 warning spring.cache.type",
        "3 warning spring.cache.caffeine.spec",
        "8 info spring.task.execution.pool.queue-capacity");
  }

  @Test
  void springYaml() throws IOException {
    assertFound(
        "application-dev.yml",
        """
        app: @project.version@
        spring:
          cache:
            type: redis
            caffeine.spec: expireAfterWrite=1h
          task.execution.pool.maxSize: 50
        ---
        spring.cache.caffeine.spec: ${CAFFEINE}
        """,
        "4 info spring.cache.type",
        "5 info spring.cache.caffeine.spec",
        "6 info spring.task.execution.pool.queue-capacity");
    assertFound(
        "application.yml",
        "spring:\n  cache:\n    type: redis\n    redis:\n      time-to-live: 1h\n");
  }

  @Test
  void malformedFilesAreProblemsWithTheirLine() throws IOException {
    assertProblem("ehcache.xml", "<ehcache>\n<cache>\n</ehcache>", 3, "no well-formed XML");
    assertProblem("ehcache.xml", "", 1, "no well-formed XML");
    assertProblem("application.yml", "a: 1\nb: [1\n", 3, "no well-formed YAML");
    assertProblem("application.properties", "a=1\nb=\\u00zz\n", 2, "no well-formed property");
    assertProblem("infinispan.xml", "<a>".repeat(200), 1, "100 deep");
  }

  @Test
  void readsNothingOutsideTheFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    ConfigurationResult result =
        analyze(
            "ehcache.xml",
            "<!DOCTYPE e [<!ENTITY x SYSTEM '"
                + secret.toUri()
                + "'>]>\n<ehcache><cache name='&x;'/></ehcache>");
    assertFalse(result.toString().contains("\"secret\""), result.toString());
    assertTrue(
        result.findings().stream().noneMatch(each -> each.message().startsWith("secret")),
        result.toString());
  }

  @Test
  void survivesEntitiesAndAliasesThatMultiply() throws IOException {
    StringBuilder xml = new StringBuilder("<!DOCTYPE e [<!ENTITY a0 'aaaaaaaaaa'>");
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 15; i++) {
      xml.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
      yaml.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]\n");
    }
    xml.append("]><ehcache><cache name='&a14;'/></ehcache>");
    assertTrue(analyze("ehcache.xml", xml.toString()).findings().size() <= 1);
    assertProblem("application.yml", yaml.toString(), -1, "");
    assertProblem("application.yml", "a: &a\n  b: *a\n", -1, "");
  }

  @Test
  void namesTellWhatIsRead() {
    assertTrue(Configurations.isConfiguration("ehcache-prod.xml"));
    assertTrue(Configurations.isConfiguration("application-dev.yaml"));
    assertTrue(Configurations.isConfiguration("Hazelcast.YAML"));
    assertFalse(Configurations.isConfiguration("pom.xml"));
    assertFalse(Configurations.isConfiguration("messages.properties"));
  }

  private ConfigurationResult analyze(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return Configurations.analyze(List.of(new SourceInput(file, "conf/" + name, SourceRole.MAIN)));
  }

  private void assertFound(String name, String text, String... expected) throws IOException {
    ConfigurationResult result = analyze(name, text);
    assertEquals(List.of(), result.problems());
    assertEquals(
        String.join("\n", expected),
        result.findings().stream()
            .map(
                each ->
                    each.location().range().startLine()
                        + " "
                        + each.tier().id()
                        + " "
                        + each.symbol())
            .collect(Collectors.joining("\n")));
  }

  private void assertProblem(String name, String text, int line, String reason) throws IOException {
    ConfigurationResult result = analyze(name, text);
    assertEquals(1, result.problems().size(), result.toString());
    assertEquals("conf/" + name, result.problems().get(0).path());
    if (line >= 0) {
      assertEquals(line, result.problems().get(0).line(), result.toString());
    }
    assertTrue(result.problems().get(0).reason().contains(reason), result.toString());
  }
}
