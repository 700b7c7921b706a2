package io.github.unhoard.reports;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Published schemas; {@code schemas/ORIGIN.md} says where they are from. */
final class Schemas {
  private Schemas() {}

  /** What is wrong with {@code json} by the draft 4 schema {@code name}. */
  static List<Error> validate(String name, String json) throws IOException {
    try (InputStream schema = Schemas.class.getResourceAsStream("/schemas/" + name)) {
      String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(text, InputFormat.JSON)
          .validate(json, InputFormat.JSON);
    }
  }
}
