package io.github.unhoard.core.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  private final Vocabulary vocabulary = Catalog.load().vocabulary();

  @ParameterizedTest
  @CsvSource({
    "userId, true",
    "getRequests, true",
    "REMOTE_ADDRESS, false",
    "getUrl, false",
    "ThreadInfoEntry, true",
    "id, false",
    "key, false",
    "getName, false",
    "styleName, false",
    "databaseUrl, false",
    "url, true",
    "x, false",
    "$, false"
  })
  void data(String name, boolean expected) {
    check(vocabulary::isData, name, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "REMOTE_ADDRESS, true",
    "addresses, true",
    "clientIp, true",
    "getUrl, true",
    "userId, true",
    "id, true",
    "size, false"
  })
  void dataOrNeighbours(String name, boolean expected) {
    check(vocabulary::mayBeData, name, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "mimeType, true",
    "mimetype, true",
    "properties, false",
    "formats, true",
    "timeZone, true",
    "className, true",
    "messageKey, true",
    "name, false",
    "hostName, false",
    "hostnames, false",
    "user_name, false",
    "id, false"
  })
  void words(String name, boolean expected) {
    check(vocabulary::isWord, name, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "userId, true",
    "session_id, true",
    "emailAddress, true",
    "ip, true",
    "region, false",
    "tableName, false",
    "id, false"
  })
  void identities(String name, boolean expected) {
    check(vocabulary::isIdentity, name, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "getAndIncrement, true",
    "remoteAddress, true",
    "localPort, true",
    "channelId, true",
    "id, true",
    "serviceName, false",
    "index, false"
  })
  void unique(String name, boolean expected) {
    check(vocabulary::isUnique, name, expected);
  }

  @ParameterizedTest
  @CsvSource({"jdbcUrl, true", "DB_URI, true", "url, false", "pageUrl, false"})
  void configured(String name, boolean expected) {
    check(vocabulary::isConfigured, name, expected);
  }

  @ParameterizedTest
  @CsvSource({"shipment, true", "shipmentId, true", "waybill, false"})
  void aProjectAddsItsNouns(String name, boolean expected) {
    Catalog own = Catalog.load().extendedBy("names:\n  dataNouns: [shipment]\n", "unhoard.yml");
    check(own.vocabulary()::isData, name, expected);
    assertTrue(own.vocabulary().isData("userId"));
  }

  private static void check(Predicate<String> question, String name, boolean expected) {
    assertEquals(expected, question.test(name), name);
  }
}
