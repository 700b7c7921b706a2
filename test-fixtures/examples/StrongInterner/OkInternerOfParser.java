package examples.stronginterner;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;

/** Goes with its parser. */
public class OkInternerOfParser {
  private final Interner<String> identifiers = Interners.newStrongInterner();
  private final StringBuilder output = new StringBuilder();

  public void identifier(CharSequence text) {
    output.append(identifiers.intern(text.toString()));
  }

  public String finish() {
    return output.toString();
  }
}
