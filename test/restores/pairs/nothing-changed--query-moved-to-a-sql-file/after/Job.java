package pair;

import common.Queries;
import java.io.IOException;
import java.util.List;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

/** Turnover of customers, and orders of shops, for the dashboard of sales. */
public final class Job {
  private static final List<String> REPORTS = List.of("turnover", "shops");

  public static void main(String[] arguments) throws IOException {
    TableEnvironment tables = Queries.of();
    StatementSet statements = tables.createStatementSet();
    for (String report : REPORTS) {
      statements.addInsertSql(SqlFiles.read(report));
    }
    statements.execute();
  }
}
