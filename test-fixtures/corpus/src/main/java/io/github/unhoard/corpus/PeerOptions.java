package io.github.unhoard.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Reads which peers to run, and from which artifacts. */
final class PeerOptions {
  private static final String PEERS = "corpus.peers";

  private PeerOptions() {}

  /**
   * The artifacts of each peer that is asked for.
   *
   * @throws IllegalArgumentException with a message for the user when an option is unusable
   */
  static Map<Peer, List<Release>> of(Properties properties) {
    Map<Peer, List<Release>> peers = new EnumMap<>(Peer.class);
    for (String id : list(properties, PEERS)) {
      Peer peer = peer(id);
      peers.put(peer, releases(properties, "corpus." + peer.id()));
    }
    return peers;
  }

  /** The peer of that id. */
  static Peer peer(String id) {
    return Arrays.stream(Peer.values())
        .filter(peer -> peer.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    PEERS
                        + " lists any of "
                        + Arrays.stream(Peer.values())
                            .map(Peer::id)
                            .collect(Collectors.joining(", "))
                        + ", not '"
                        + id
                        + "'"));
  }

  private static List<Release> releases(Properties properties, String key) {
    List<Release> releases = new ArrayList<>();
    for (String coordinates : list(properties, key)) {
      List<String> parts = List.of(coordinates.split(":", -1));
      if (parts.size() != 3 || parts.contains("")) {
        throw new IllegalArgumentException(
            key + " lists GROUP:ARTIFACT:VERSION, not '" + coordinates + "'");
      }
      releases.add(new Release(parts.get(0), parts.get(1), parts.get(2)));
    }
    if (releases.isEmpty()) {
      throw new IllegalArgumentException(key + " is not set");
    }
    return List.copyOf(releases);
  }

  private static List<String> list(Properties properties, String key) {
    return Arrays.stream(properties.getProperty(key, "").split(",", -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }
}
