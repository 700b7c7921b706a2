package examples.unboundedlonglivedcollection.heldelsewhere;

/** Holds one for ever and uses the other for a moment. */
public final class Fleet {
  private static final BadTracker TRACKER = new BadTracker();

  private Fleet() {}

  public static void report(String vehicle, long position) {
    TRACKER.moved(vehicle, position);
  }

  public static long where(String vehicle) {
    return TRACKER.position(vehicle);
  }

  public static int distinctWords(String log) {
    OkWordCount count = new OkWordCount();
    for (String word : log.split(" ")) {
      count.add(word);
    }
    return count.distinct();
  }
}
