package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** What customers have paid. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW totals AS SELECT customer, SUM(amount + tax - 10) AS paid, MAX(tax * amount) AS most FROM orders GROUP BY customer");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("paid", "customer", "paid") + " FROM totals WHERE most > 0");
  }
}
