package io.github.unhoard.corpus;

import java.io.Serializable;

/** One released artifact by its Maven coordinates. */
record Release(String group, String artifact, String version)
    implements Serializable, Comparable<Release> {

  @Override
  public int compareTo(Release other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return group + ":" + artifact + ":" + version;
  }
}
