package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** What customers have spent. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW spent AS SELECT customer, SUM(amount) AS total, COUNT(tax) AS orders_so_far FROM orders WHERE number >= 0 AND amount > 0 GROUP BY customer");
    tables.executeSql("INSERT INTO lines SELECT CONCAT('spent|', customer, '|', CAST(total AS STRING)) FROM spent WHERE orders_so_far > 0");
  }
}
