package examples.unboundedstaticcollection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Remembers every statement for a diagnostics page. */
public class BadStatementHistory {
  private static final List<String> HISTORY = Collections.synchronizedList(new ArrayList<>()); // LEAK: UnboundedStaticCollection@warning: HISTORY

  private final Connection connection;

  public BadStatementHistory(Connection connection) {
    this.connection = connection;
  }

  public int update(String sql, Object... arguments) throws SQLException {
    HISTORY.add(sql);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      return statement.executeUpdate();
    }
  }

  public static String lastStatement() {
    return HISTORY.isEmpty() ? "" : HISTORY.get(HISTORY.size() - 1);
  }
}
