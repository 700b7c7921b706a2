package io.github.unhoard.maven;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A module in a folder and the goal {@code check} for it, without a Maven around. */
final class CheckedModule {
  private final Path folder;
  private final CheckMojo mojo;

  CheckedModule(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    Model model = new Model();
    model.setGroupId("shop");
    model.setArtifactId("cart");
    model.setVersion("1");
    Build build = new Build();
    build.setDirectory(at("target").toString());
    build.setOutputDirectory(at("target/classes").toString());
    build.setTestOutputDirectory(at("target/test-classes").toString());
    model.setBuild(build);
    MavenProject project = new MavenProject(model);
    project.setFile(at("pom.xml").toFile());
    project.setArtifacts(Set.of());
    project.addCompileSourceRoot(at("src/main/java").toString());
    mojo = new CheckMojo(new Surroundings(session(project), execution(), project, null, null));
    set("failOnViolation", true);
    set("formats", List.of("json"));
    reportTo("target/unhoard");
  }

  private MavenSession session(MavenProject project) {
    MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    request.setMultiModuleProjectDirectory(folder.toFile());
    Properties system = new Properties();
    system.setProperty("user.dir", folder.toString());
    request.setSystemProperties(system);
    @SuppressWarnings("deprecation")
    MavenSession session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
    session.setProjects(List.of(project));
    return session;
  }

  private static MojoExecution execution() {
    Plugin plugin = new Plugin();
    plugin.setVersion("1");
    return new MojoExecution(plugin, "check", "default");
  }

  Path at(String path) {
    return folder.resolve(path);
  }

  CheckedModule write(String path, String text) throws IOException {
    Files.createDirectories(at(path).getParent());
    Files.writeString(at(path), text);
    return this;
  }

  CheckedModule without(String path) throws IOException {
    Files.delete(at(path));
    return this;
  }

  /** Puts what is there into a repository on the branch {@code branch}. */
  CheckedModule commit(String branch) throws GitAPIException {
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch(branch).call()) {
      git.add().addFilepattern(".").call();
      git.commit().setMessage("before").setSign(false).setCommitter("a", "a@b").call();
    }
    return this;
  }

  /** Gives the option {@code name} the value that Maven would give it. */
  CheckedModule set(String name, Object value) {
    for (Class<?> type = CheckMojo.class; type != null; type = type.getSuperclass()) {
      try {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        field.set(mojo, value);
        return this;
      } catch (NoSuchFieldException e) {
        // It is a parameter of a class above.
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError("no option " + name);
  }

  CheckedModule reportTo(String path) {
    return set("outputDirectory", new File(folder.toFile(), path));
  }

  /** How the goal ends: {@code passes}, {@code fault} or {@code findings}. */
  String end() {
    try {
      mojo.execute();
      return "passes";
    } catch (MojoExecutionException e) {
      return "fault";
    } catch (MojoFailureException e) {
      return "findings";
    }
  }

  String report() throws IOException {
    return Files.readString(at("target/unhoard/unhoard.json"));
  }

  boolean looked() {
    return Files.exists(at("target/unhoard/unhoard.json"));
  }
}
