package io.github.unhoard.maven.diff;

import io.github.unhoard.maven.source.InputFault;
import io.github.unhoard.maven.source.Reasons;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Where a change starts from: the last commit that the work tree has in common with a revision.
 *
 * @param revision as git understands it, for instance {@code origin/main}
 * @param root what reports name files from
 * @param folders that hold the sources
 */
public record GitBase(String revision, Path root, List<Path> folders) {
  public GitBase {
    folders = List.copyOf(folders);
  }

  /**
   * The sources of that commit, in a folder of their own.
   *
   * @throws InputFault when git does not have them, with how to mend it
   */
  public BaseTree checkOut() {
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder().readEnvironment().findGitDir(root.toFile());
    if (builder.getGitDir() == null) {
      throw new InputFault("diffBase: " + root + " lies in no git repository");
    }
    try (Repository repository = builder.build()) {
      if (repository.isBare()) {
        throw new InputFault("diffBase: " + repository.getDirectory() + " has no work tree");
      }
      return checkOut(repository);
    } catch (IOException e) {
      throw new InputFault("diffBase: cannot read the git repository: " + Reasons.of(e), e);
    }
  }

  private BaseTree checkOut(Repository repository) throws IOException {
    boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId wanted = resolve(repository, revision + "^{commit}");
      if (wanted == null) {
        throw new InputFault(
            "diffBase: unknown revision '" + revision + "'" + mending(shallow, ": fetch it first"));
      }
      RevCommit commit = walk.parseCommit(wanted);
      ObjectId head = repository.resolve("HEAD^{commit}");
      RevCommit base = head == null ? commit : common(walk, commit, walk.parseCommit(head));
      if (base == null) {
        throw new InputFault(
            "diffBase: '"
                + revision
                + "' and HEAD have no commit in common"
                + mending(shallow, ": name a revision that HEAD comes from"));
      }
      return BaseTree.write(repository, walk.parseCommit(base), root, folders);
    } catch (MissingObjectException e) {
      throw new InputFault(
          "diffBase: the clone lacks a part of '" + revision + "'" + mending(true, ""), e);
    }
  }

  private @Nullable ObjectId resolve(Repository repository, String name) throws IOException {
    try {
      return repository.resolve(name);
    } catch (RevisionSyntaxException e) {
      throw new InputFault("diffBase: not a revision: " + revision, e);
    }
  }

  private static @Nullable RevCommit common(RevWalk walk, RevCommit one, RevCommit other)
      throws IOException {
    walk.setRevFilter(RevFilter.MERGE_BASE);
    walk.markStart(one);
    walk.markStart(other);
    RevCommit base = walk.next();
    walk.reset();
    walk.setRevFilter(RevFilter.ALL);
    return base;
  }

  private static String mending(boolean shallow, String otherwise) {
    return shallow
        ? "; the clone is shallow: run git fetch --unshallow, in GitHub Actions set fetch-depth: 0"
        : otherwise;
  }
}
