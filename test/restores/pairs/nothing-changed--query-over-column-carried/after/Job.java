package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "CREATE VIEW counted AS SELECT customer, shop, number, COUNT(*) OVER (PARTITION BY customer ORDER BY clock ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n FROM orders");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("orders", "customer", "n") + " FROM counted WHERE number >= 0 AND shop <> 'closed'");
  }
}
