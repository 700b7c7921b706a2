package examples.unboundedlonglivedcollection;

import java.util.ArrayList;
import java.util.List;

/** The parts of a document are entered as they are made and end with it. */
public class OkChildrenOfNode {
  private final List<OkChildrenOfNode> children = new ArrayList<>();
  private final String name;

  public OkChildrenOfNode(OkChildrenOfNode parent, String name) {
    this.name = name;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  public int size() {
    return children.stream().mapToInt(OkChildrenOfNode::size).sum() + name.length();
  }
}
