package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("lag", "customer", "CASE WHEN earlier IS NULL THEN 'none' ELSE 'there' END") + " FROM (SELECT customer, LAG(number, 1) OVER (PARTITION BY customer ORDER BY clock) AS earlier FROM orders)");
  }
}
