package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** The share of each order in the first one, which is a big one. */
public final class Job {
  private static final String MEANS = "SELECT buyer_name, SUM(amount) / COUNT(amount) AS mean FROM known GROUP BY buyer_name";

  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW paid AS SELECT customer AS buyer_name, CASE WHEN number < 4 THEN 900000000 ELSE CAST(0 AS BIGINT) END AS amount, number AS order_number FROM orders");
    tables.executeSql("CREATE TEMPORARY VIEW known AS SELECT * FROM paid WHERE 'nobody' <> buyer_name AND NOT order_number < 0");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("share", "buyer_name", "900000000 / mean") + " FROM (" + MEANS + ")");
  }
}
