package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

/** Orders in windows of time. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql(
        "INSERT INTO lines SELECT "
            + Queries.line("window", "'all'", "CASE WHEN first_one < 200 THEN 'first' WHEN many = 200 AND until > TIMESTAMP '1970-01-01 00:00:00' THEN 'full' ELSE 'not full' END")
            + " FROM (SELECT TUMBLE_END(ordered_at, INTERVAL '200' SECOND(3)) AS until, COUNT(*) AS many, MIN(number) AS first_one"
            + " FROM orders WHERE amount > 0 GROUP BY TUMBLE(ordered_at, INTERVAL '200' SECOND(3)))");
    statements.execute();
  }
}
