package io.github.unhoard.maven.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TerritoryTest {
  @Test
  void ownsWhatLiesInItsFolderAndInNoOther() {
    Territory shop = new Territory("apps/shop", List.of("apps/shop/web"), false);

    assertTrue(shop.owns("apps/shop/src/A.java"));
    assertFalse(shop.owns("apps/shop/web/src/A.java"));
    assertFalse(shop.owns("apps/other/A.java"));
  }

  @Test
  void nameThatStartsAlikeIsAnotherFolder() {
    Territory shop = new Territory("shop", List.of("shop/web"), false);

    assertFalse(shop.owns("shopping/A.java"));
    assertTrue(shop.owns("shop/website/A.java"));
  }

  @Test
  void rootOwnsAllThatOthersDoNot() {
    assertTrue(Territory.ALL.owns("any/where/A.java"));
    assertFalse(new Territory("", List.of("web"), false).owns("web/A.java"));
  }
}
