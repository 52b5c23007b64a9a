package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TABLE short_lines (line_text VARCHAR(60)) WITH ('connector' = 'print')");
    tables.executeSql("INSERT INTO short_lines SELECT " + Queries.line("orders", "customer", "n") + " FROM (SELECT customer, COUNT(*) AS n FROM orders GROUP BY customer)");
  }
}
