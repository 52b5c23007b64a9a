package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW totals AS SELECT customer, SUM(amount) AS total FROM orders GROUP BY customer");
    tables.executeSql("CREATE TEMPORARY VIEW firsts AS SELECT buyer, MIN(number) AS number FROM orders GROUP BY buyer");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("joined", "t.customer", "t.total") + " FROM totals AS t JOIN firsts AS f ON t.customer = CONCAT('key-', CAST(f.buyer AS STRING))");
  }
}
