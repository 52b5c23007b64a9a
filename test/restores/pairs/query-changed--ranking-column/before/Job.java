package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("top", "customer", "CONCAT(CAST(n AS STRING), '.', CASE WHEN least < 12 THEN 'early' ELSE 'late' END)") + " FROM (SELECT customer, COUNT(*) AS n, MIN(number) AS least FROM (SELECT customer, number, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY number DESC) AS place FROM orders WHERE number >= 0) WHERE place <= 3 GROUP BY customer)");
  }
}
