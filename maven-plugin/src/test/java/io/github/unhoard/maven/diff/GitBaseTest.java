package io.github.unhoard.maven.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.maven.source.InputFault;
import io.github.unhoard.maven.source.SourceFile;
import io.github.unhoard.maven.source.SourceFolder;
import io.github.unhoard.maven.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GitBaseTest {
  @TempDir private Path folder;

  @Test
  void readsTheOldSourcesOfASubfolderAndLeavesTheWorkTreeAlone() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      write("module/src/main/java/a/A.java", "package a; class A {}");
      write("other/src/main/java/b/B.java", "package b; class B {}");
      commit(git);
      write("module/src/main/java/a/A.java", "package a; class A { int changed; }");
      write("module/src/main/java/a/New.java", "package a; class New {}");
    }
    Path module = folder.resolve("module");
    Sources head = SourceFolder.read(module, folder);
    Path copy;

    try (BaseTree tree = new GitBase("main", folder, List.of(module)).checkOut()) {
      List<SourceFile> files = tree.sources(head).modules().get(0).files();

      assertEquals(
          List.of("module/src/main/java/a/A.java"),
          files.stream().map(file -> file.input().path()).toList());
      copy = files.get(0).input().file();
      assertEquals("package a; class A {}", Files.readString(copy));
    }

    assertFalse(Files.exists(copy));
    assertTrue(Files.readString(module.resolve("src/main/java/a/A.java")).contains("changed"));
  }

  @Test
  void comparesWithTheCommitInCommon() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      write("A.java", "class A {}");
      commit(git);
      git.checkout().setCreateBranch(true).setName("topic").call();
      write("Topic.java", "class Topic {}");
      commit(git);
      git.checkout().setName("main").call();
      write("Later.java", "class Later {}");
      commit(git);
      git.checkout().setName("topic").call();
    }

    try (BaseTree tree = new GitBase("main", folder, List.of(folder)).checkOut()) {
      Sources sources = tree.sources(SourceFolder.read(folder, folder));

      assertEquals(
          List.of("A.java"),
          sources.modules().get(0).files().stream().map(file -> file.input().path()).toList());
    }
  }

  @Test
  void faultsSayHowToMend() throws Exception {
    assertFault("diffBase: " + folder + " lies in no git repository", "main");
    RevCommit first;
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      write("A.java", "class A {}");
      first = commit(git);
    }

    assertFault("diffBase: unknown revision 'origin/main': fetch it first", "origin/main");

    Files.writeString(folder.resolve(".git/shallow"), first.name() + "\n");
    assertFault(
        "diffBase: unknown revision 'origin/main'; the clone is shallow: run git fetch --unshallow,"
            + " in GitHub Actions set fetch-depth: 0",
        "origin/main");
  }

  private void assertFault(String message, String revision) {
    GitBase base = new GitBase(revision, folder, List.of(folder));
    assertEquals(message, assertThrows(InputFault.class, base::checkOut).getMessage());
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static RevCommit commit(Git git) throws GitAPIException {
    git.add().addFilepattern(".").call();
    return git.commit()
        .setMessage("next")
        .setSign(false)
        .setAuthor("a", "a@example.com")
        .setCommitter("a", "a@example.com")
        .call();
  }
}
