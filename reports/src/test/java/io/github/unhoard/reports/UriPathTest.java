package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;

final class UriPathTest {
  @Test
  void encodesWhatUrisDoNotTake() {
    assertEquals("src/a-b_c.java", UriPath.of("src/a-b_c.java"));
    assertEquals("a%20b/%C3%A4%F0%90%90%80%23%3F%25%5B%5D.java", UriPath.of("a b/ä𐐀#?%[].java"));
  }

  @Test
  void colonIsNoScheme() {
    assertEquals("a%3Ab/C.java", UriPath.of("a:b/C.java"));
    assertEquals("a:b/C.java", URI.create(UriPath.of("a:b/C.java")).getPath());
  }

  @Test
  void absolutePathsAreFiles() {
    assertEquals("file:///x/A.java", UriPath.of("/x/A.java"));
    assertEquals("file:///C%3A/x/A.java", UriPath.of("C:/x/A.java"));
  }
}
