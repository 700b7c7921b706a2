package io.github.unhoard.maven.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackageDeclarationTest {
  @TempDir private Path folder;

  @Test
  void readsThePackage() throws IOException {
    assertEquals("a/b/c", folderOf("package a.b.c;"));
    assertEquals("a", folderOf("/* package x; */ // package y;\n@Deprecated package\n a ;"));
    assertEquals("a", folderOf("@A(\"x\")package a;"));
  }

  @Test
  void thereMayBeNone() throws IOException {
    assertEquals("", folderOf("class A { String subpackage; }"));
    assertEquals("", folderOf(""));
    assertEquals("", folderOf("/* not closed package a;"));
  }

  private String folderOf(String text) throws IOException {
    return PackageDeclaration.folderOf(Files.writeString(folder.resolve("A.java"), text));
  }
}
