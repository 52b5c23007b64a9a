package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE VIEW prices AS SELECT customer, number, (4 + amount) * 100 AS price, clock FROM orders");
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("least", "customer", "CASE WHEN number < 40 THEN 'beginning' ELSE CONCAT('EUR ', CAST(least / 100 AS STRING)) END")
            + " FROM (SELECT customer, number, MIN(price) OVER (PARTITION BY customer ORDER BY clock RANGE BETWEEN INTERVAL '1' HOUR PRECEDING AND CURRENT ROW) AS least FROM prices)");
  }
}
