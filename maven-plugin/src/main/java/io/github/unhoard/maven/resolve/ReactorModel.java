package io.github.unhoard.maven.resolve;

import io.github.unhoard.maven.source.Reasons;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.model.building.ModelProblem;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;
import org.apache.maven.project.ProjectBuildingResult;

/**
 * The modules of a Maven project, read as models only: no plugin of theirs is loaded, no code of
 * theirs runs.
 *
 * @param projects modules whose model could be built, root first
 * @param unreadable folders of the modules whose model could not
 * @param warnings why it could not, one line each
 */
public record ReactorModel(
    List<MavenProject> projects, List<Path> unreadable, List<String> warnings) {
  public ReactorModel {
    projects = List.copyOf(projects);
    unreadable = List.copyOf(unreadable);
    warnings = List.copyOf(warnings);
  }

  /** Reads {@code pom} and the modules below it. */
  public static ReactorModel read(File pom, MavenSession session, ProjectBuilder builder) {
    List<MavenProject> projects = new ArrayList<>();
    List<Path> unreadable = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (ProjectBuildingResult result : build(pom, session, builder)) {
      if (result.getProject() != null && fatal(result).isEmpty()) {
        projects.add(result.getProject());
      } else {
        File file = result.getPomFile() == null ? pom : result.getPomFile();
        unreadable.add(file.getAbsoluteFile().toPath().getParent());
        String reason = fatal(result).map(ModelProblem::getMessage).orElse("no model");
        warnings.add("class path unknown, " + file + " cannot be read: " + Reasons.oneLine(reason));
      }
    }
    return new ReactorModel(projects, unreadable, warnings);
  }

  private static List<ProjectBuildingResult> build(
      File pom, MavenSession session, ProjectBuilder builder) {
    DefaultProjectBuildingRequest request =
        new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
    request.setProject(null);
    request.setProcessPlugins(false);
    request.setResolveDependencies(false);
    request.setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL);
    try {
      return builder.build(List.of(pom), true, request);
    } catch (ProjectBuildingException e) {
      return e.getResults() == null ? List.of() : e.getResults();
    }
  }

  private static Optional<ModelProblem> fatal(ProjectBuildingResult result) {
    return result.getProblems().stream()
        .filter(problem -> problem.getSeverity() != ModelProblem.Severity.WARNING)
        .findFirst();
  }
}
