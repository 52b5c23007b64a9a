package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TABLE printed (line_text STRING) WITH ('connector' = 'print')");
    tables.executeSql("INSERT INTO printed SELECT " + Queries.line("orders", "customer", "n") + " FROM (SELECT customer, COUNT(*) OVER (PARTITION BY customer ORDER BY clock ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n FROM orders)");
  }
}
