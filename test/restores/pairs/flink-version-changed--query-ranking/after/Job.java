package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("top", "customer", "CASE WHEN n < 20 THEN 'filling' ELSE 'full' END") + " FROM (SELECT customer, COUNT(*) AS n FROM (SELECT customer, number, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY number DESC) AS place FROM orders) WHERE place <= 25 GROUP BY customer)");
  }
}
