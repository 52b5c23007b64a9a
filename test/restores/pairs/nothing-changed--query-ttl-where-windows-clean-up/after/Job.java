package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

/** Turnover of a day and the latest orders of customers. */
public final class Job {
  public static void main(String[] arguments) {
    TableEnvironment tables = Queries.of();
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("window", "customer", "CASE WHEN total > 40 THEN 'many' ELSE 'few' END")
        + " FROM (SELECT customer, window_start, window_end, SUM(amount) AS total"
        + " FROM TABLE(CUMULATE(TABLE orders, DESCRIPTOR(ordered_at), INTERVAL '60' SECOND, INTERVAL '24' HOUR)) GROUP BY customer, window_start, window_end)");
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("recent", "customer", "CASE WHEN n >= 15 THEN 'many' ELSE 'few' END")
        + " FROM (SELECT customer, COUNT(*) OVER (PARTITION BY customer ORDER BY clock ROWS BETWEEN 20 PRECEDING AND CURRENT ROW) AS n FROM orders)");
    statements.execute();
  }
}
