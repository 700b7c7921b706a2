package examples.weakmapvalueholdskey;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;

/** weakKeys has the same trap. */
public class BadGuavaWeakKeys {
  private static final LoadingCache<Document, Index> INDEXES = // LEAK: WeakMapValueHoldsKey: INDEXES
      CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(Index::new));

  public static Index index(Document document) {
    return INDEXES.getUnchecked(document);
  }

  /** A text. */
  public static final class Document {
    String text = "";
  }

  /** Where the words are. */
  public static final class Index {
    private final Document document;

    Index(Document document) {
      this.document = document;
    }

    public int find(String word) {
      return document.text.indexOf(word);
    }
  }
}
