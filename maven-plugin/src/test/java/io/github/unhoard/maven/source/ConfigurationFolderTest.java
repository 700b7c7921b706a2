package io.github.unhoard.maven.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.tree.SourceRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigurationFolderTest {
  @TempDir private Path folder;

  @Test
  void findsResourcesAndPassesOverTheirCopies() throws IOException {
    write("pom.xml");
    write("src/main/resources/application.yml");
    write("src/test/resources/ehcache.xml");
    write("conf/hazelcast.xml");
    write("conf/other.xml");
    write("target/classes/application.yml");
    write(".idea/infinispan.xml");

    List<SourceInput> found = ConfigurationFolder.read(folder, folder);
    assertEquals(
        List.of(
            "conf/hazelcast.xml",
            "src/main/resources/application.yml",
            "src/test/resources/ehcache.xml"),
        found.stream().map(SourceInput::path).toList());
    assertEquals(
        List.of(SourceRole.MAIN, SourceRole.MAIN, SourceRole.TEST),
        found.stream().map(SourceInput::role).toList());
  }

  private void write(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }
}
