package io.github.unhoard.maven.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.unhoard.core.tree.SourceRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceFolderTest {
  @TempDir private Path folder;

  @Test
  void tellsRolesByTheSourceRoot() throws IOException {
    write("service/src/main/java/shop/Cart.java", "package shop; class Cart {}");
    write("service/src/test/java/shop/CartTest.java", "package shop; class CartTest {}");
    write("service/src/integrationTest/java/shop/CartIt.java", "package shop; class CartIt {}");
    write("tests/shop/Load.java", "package shop; class Load {}");
    write("org/acme/test/Harness.java", "package org.acme.test; class Harness {}");
    write("service/pom.xml", "");
    write("service/target/generated-sources/jaxb/shop/Order.java", "package shop; class Order {}");

    assertEquals(
        Map.of(
            "service/src/main/java/shop/Cart.java", SourceRole.MAIN,
            "service/src/test/java/shop/CartTest.java", SourceRole.TEST,
            "service/src/integrationTest/java/shop/CartIt.java", SourceRole.TEST,
            "tests/shop/Load.java", SourceRole.TEST,
            "org/acme/test/Harness.java", SourceRole.MAIN,
            "service/target/generated-sources/jaxb/shop/Order.java", SourceRole.GENERATED),
        roles());
  }

  @Test
  void putsTheRootsOfOneProjectTogether() throws IOException {
    write("a/src/main/java/shop/Cart.java", "package shop; class Cart {}");
    write("a/src/test/java/shop/CartTest.java", "package shop; class CartTest {}");
    write("b/src/main/java/shop/Cart.java", "package shop; class Cart {}");
    write("loose/shop/Cart.java", "package shop; class Cart {}");

    assertEquals(
        List.of("a", "b", "loose"), read().modules().stream().map(SourceModule::name).toList());
  }

  @Test
  void passesOverOutputHiddenFoldersAndResources() throws IOException {
    write("pom.xml", "");
    write("target/classes/A.java", "class A {}");
    write("web/build.gradle", "");
    write("web/build/tmp/B.java", "class B {}");
    write("web/build/generated/sources/Gen.java", "class Gen {}");
    write(".git/C.java", "class C {}");
    write("web/node_modules/x/D.java", "class D {}");
    write("src/main/resources/templates/E.java", "class E {}");
    write("src/main/java/module-info.java", "module shop {}");
    write("src/main/java/shop/build/Kept.java", "package shop.build; class Kept {}");
    write("src/main/java/shop/target/Kept.java", "package shop.target; class Kept {}");

    assertEquals(
        List.of(
            "src/main/java/shop/build/Kept.java",
            "src/main/java/shop/target/Kept.java",
            "web/build/generated/sources/Gen.java"),
        List.copyOf(roles().keySet()));
  }

  @Test
  void doesNotFollowLinksToFolders() throws IOException {
    write("src/Loop.java", "class Loop {}");
    Files.createSymbolicLink(folder.resolve("src/again"), folder);

    Sources sources = read();

    assertEquals(1, sources.size());
    assertEquals(List.of("link to a folder not followed: src/again"), sources.warnings());
  }

  @Test
  void readsAFolderThatIsItselfALink() throws IOException {
    write("real/shop/Cart.java", "package shop; class Cart {}");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

    Sources sources = SourceFolder.read(link, link);

    assertEquals(
        List.of("shop/Cart.java"),
        sources.modules().get(0).files().stream().map(file -> file.input().path()).toList());
  }

  @Test
  void saysWhatItCannotRead() {
    InputFault fault =
        assertThrows(InputFault.class, () -> SourceFolder.read(folder.resolve("gone"), folder));

    assertEquals(
        "cannot read " + folder.resolve("gone") + ": no such file or folder", fault.getMessage());
  }

  @Test
  void brokenLinksAreNoSources() throws IOException {
    write("A.java", "class A {}");
    Files.createSymbolicLink(folder.resolve("B.java"), folder.resolve("gone"));

    assertEquals(List.of("A.java"), List.copyOf(roles().keySet()));
    assertEquals(1, read().problems().size());
  }

  private Map<String, SourceRole> roles() {
    Map<String, SourceRole> roles = new TreeMap<>();
    for (SourceModule module : read().modules()) {
      module.files().forEach(file -> roles.put(file.input().path(), file.input().role()));
    }
    return roles;
  }

  private Sources read() {
    return SourceFolder.read(folder, folder);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
