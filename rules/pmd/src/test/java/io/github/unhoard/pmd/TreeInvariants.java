package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.FieldNode;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold of every lowered unit, however strange its source. */
final class TreeInvariants {
  private final String text;

  /** Where the parser had to recover it may have named things that the source does not. */
  private final boolean checksNames;

  private final List<String> violations = new ArrayList<>();
  private final Set<String> classNames = new HashSet<>();
  private final Map<Integer, Local> locals = new HashMap<>();

  private TreeInvariants(String text, boolean checksNames) {
    this.text = text;
    this.checksNames = checksNames;
  }

  static List<String> violations(CompilationUnit unit, String text) {
    TreeInvariants invariants = new TreeInvariants(text, unit.problems().isEmpty());
    unit.types().forEach(each -> invariants.type(each, 0));
    return invariants.violations;
  }

  private void type(ClassNode type, int depth) {
    if (!classNames.add(type.name())) {
      violations.add("class " + type.name() + " twice");
    }
    if (!type.type().name().equals(type.name())) {
      violations.add("class " + type.name() + " has type " + type.type());
    }
    range(type.range(), type.name());
    String simple = type.name().substring(type.name().lastIndexOf('.') + 1);
    String written = name(type.nameRange(), type.name());
    boolean isAnonymous = simple.matches(".*\\$\\d+");
    boolean isImplicit =
        type.range().startOffset() == 0 && type.range().endOffset() == text.length();
    if (checksNames
        && !isAnonymous
        && !isImplicit
        && !simple.matches("(.*\\$)?\\d*\\Q" + written + "\\E")) {
      violations.add("class " + type.name() + " named " + written);
    }
    for (FieldNode field : type.fields()) {
      checkName(field.nameRange(), field.name());
      range(field.range(), field.name());
      if (!field.owner().equals(type.name())) {
        violations.add("field " + field.name() + " of " + field.owner());
      }
      if (field.initializer() != null) {
        node(field.initializer(), 1, depth);
      }
    }
    for (MethodNode method : type.methods()) {
      range(method.range(), method.name());
      method.parameters().forEach(this::local);
      if (method.kind() == MethodNode.Kind.METHOD) {
        checkName(method.nameRange(), method.name());
      } else if (method.kind() == MethodNode.Kind.CONSTRUCTOR) {
        checkName(method.nameRange(), simple.replaceAll("^.*\\$\\d*", ""));
      }
      if (method.body() != null) {
        node(method.body(), 1, depth);
      }
    }
    if (depth > Node.MAX_DEPTH) {
      violations.add("classes too deep");
    } else {
      type.nested().forEach(each -> type(each, depth + 1));
    }
  }

  private void node(Node node, int level, int depth) {
    if (level > Node.MAX_DEPTH) {
      violations.add("nodes too deep");
      return;
    }
    range(node.range(), node.getClass().getSimpleName());
    if (node instanceof Statement.LocalVariable variable) {
      local(variable.local());
    } else if (node instanceof Statement.ForEach loop) {
      local(loop.variable());
    } else if (node instanceof Statement.Try attempt) {
      attempt.catches().forEach(each -> local(each.parameter()));
    } else if (node instanceof Statement.LocalClass inner) {
      type(inner.declaration(), depth + level);
    } else if (node instanceof Expression.New creation && creation.body() != null) {
      type(creation.body(), depth + level);
    } else if (node instanceof Expression.Lambda lambda) {
      lambda.parameters().forEach(this::local);
    } else if (node instanceof Expression.LocalAccess access) {
      if (!access.local().equals(locals.get(access.local().id()))) {
        violations.add("access to undeclared " + access.local() + " at " + access.range());
      }
    } else if (node instanceof Expression.InstanceOf test) {
      if (test.binding() != null) {
        local(test.binding());
      }
      test.components().forEach(this::local);
    }
    node.children().forEach(each -> node(each, level + 1, depth));
  }

  private void local(Local local) {
    if (locals.put(local.id(), local) != null) {
      violations.add("local " + local + " twice");
    }
    checkName(local.range(), local.name());
  }

  private void range(SourceRange range, String what) {
    boolean ordered = range.startOffset() <= range.endOffset();
    if (!ordered || range.endOffset() > text.length()) {
      violations.add("range " + range + " of " + what);
    } else if (range.equals(SourceRange.UNKNOWN)) {
      violations.add("no range of " + what);
    }
  }

  private String name(SourceRange range, String what) {
    range(range, what);
    return text.substring(range.startOffset(), range.endOffset());
  }

  private void checkName(SourceRange range, String name) {
    String written = name(range, name);
    if (checksNames && !written.equals(name) && !written.contains("\\u")) {
      violations.add(name + " stands as '" + written + "' at " + range);
    }
  }
}
