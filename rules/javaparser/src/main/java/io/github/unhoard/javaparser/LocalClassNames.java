package io.github.unhoard.javaparser;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Binary names of the anonymous and local classes of a unit: numbered in source order within the
 * class around them, local ones for each simple name anew, as the compiler does.
 */
final class LocalClassNames {
  private final IdentityHashMap<Node, String> names = new IdentityHashMap<>();
  private final Deque<Work> pending = new ArrayDeque<>();

  /** A node to look at, and the class it stands in. */
  private record Work(Node node, Enclosing enclosing) {}

  /** Names all classes below {@code type}, which itself is called {@code name}. */
  void collect(TypeDeclaration<?> type, String name) {
    push(type, new Enclosing(name), null);
    while (!pending.isEmpty()) {
      Work work = pending.pop();
      visit(work.node(), work.enclosing());
    }
  }

  /** The name of a local type, an anonymous creation or an enum constant with a body. */
  String of(Node node) {
    return names.getOrDefault(node, "?");
  }

  private void visit(Node node, Enclosing enclosing) {
    if (node instanceof TypeDeclaration<?> type) {
      Node parent = type.getParentNode().orElse(null);
      boolean isLocal =
          parent instanceof LocalClassDeclarationStmt
              || parent instanceof LocalRecordDeclarationStmt;
      String simpleName = type.getNameAsString();
      String name = isLocal ? enclosing.next(simpleName) : enclosing.name() + "$" + simpleName;
      names.put(type, name);
      Enclosing inner = new Enclosing(name);
      push(type, inner, null);
    } else if (isAnonymous(node)) {
      String name = enclosing.next("");
      names.put(node, name);
      push(node, enclosing, new Enclosing(name));
    } else {
      push(node, enclosing, null);
    }
  }

  private static boolean isAnonymous(Node node) {
    return node instanceof ObjectCreationExpr creation
            && creation.getAnonymousClassBody().isPresent()
        || node instanceof EnumConstantDeclaration constant && !constant.getClassBody().isEmpty();
  }

  /** Queues the children in source order; members of an anonymous class belong to {@code body}. */
  private void push(Node node, Enclosing enclosing, @Nullable Enclosing body) {
    List<Node> children = new ArrayList<>(node.getChildNodes());
    children.sort(Node.NODE_BY_BEGIN_POSITION);
    for (int i = children.size() - 1; i >= 0; i--) {
      Node child = children.get(i);
      boolean isMember = body != null && child instanceof BodyDeclaration<?>;
      pending.push(new Work(child, isMember ? body : enclosing));
    }
  }

  /** A class and how many anonymous and local ones of each name it holds so far. */
  private static final class Enclosing {
    private final String name;
    private final Map<String, Integer> counts = new HashMap<>();

    Enclosing(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }

    String next(String simpleName) {
      return name + "$" + counts.merge(simpleName, 1, Integer::sum) + simpleName;
    }
  }
}
