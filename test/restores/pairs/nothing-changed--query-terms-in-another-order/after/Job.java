package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** What customers have paid. */
public final class Job {
  private static final String PRICED = "SELECT customer, tax + amount - 10 AS due, amount * tax AS taxed FROM orders";

  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW priced AS " + PRICED);
    tables.executeSql("CREATE TEMPORARY VIEW totals AS SELECT customer, SUM(due) FILTER (WHERE due IS NOT NULL) AS paid, MAX(taxed) AS most FROM priced GROUP BY customer");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("paid", "customer", "paid") + " FROM totals WHERE 0 < most");
  }
}
