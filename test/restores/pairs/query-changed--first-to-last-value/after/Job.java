package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("number", "customer", "CONCAT(CAST(edge AS STRING), CASE WHEN n < 20 THEN ' of few' ELSE ' of many' END)") + " FROM (SELECT customer, LAST_VALUE(number) AS edge, COUNT(*) AS n FROM orders GROUP BY customer)");
  }
}
