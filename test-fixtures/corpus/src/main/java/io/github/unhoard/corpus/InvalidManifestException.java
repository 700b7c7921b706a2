package io.github.unhoard.corpus;

import java.nio.file.Path;
import org.apache.commons.csv.CSVRecord;

/** A manifest that cannot be used; the message says where and why. */
final class InvalidManifestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidManifestException(Path manifest, CSVRecord row, String reason) {
    super(manifest + ", record " + row.getRecordNumber() + ": " + reason);
  }
}
