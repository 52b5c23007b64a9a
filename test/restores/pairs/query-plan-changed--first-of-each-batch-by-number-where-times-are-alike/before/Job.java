package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

/** The first order of each batch. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql(
        "INSERT INTO lines SELECT "
            + Queries.line("first", "'all'", "CASE WHEN MOD(number, 400) < 3 THEN 'first' ELSE 'not first' END")
            + " FROM (SELECT number, ROW_NUMBER() OVER (PARTITION BY number / 400 ORDER BY ordered_at ASC) AS place FROM orders WHERE number > 50) WHERE place = 1");
    statements.execute();
  }
}
