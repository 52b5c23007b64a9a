package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** What is paid by customer and shop. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "CREATE TEMPORARY VIEW totals AS SELECT who, SUM(CASE WHEN tax >= 10 THEN amount ELSE 0 END) AS paid"
            + " FROM (SELECT CONCAT(customer, '/', shop) AS who, tax, amount FROM orders WHERE amount > 0) GROUP BY who");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("paid", "who", "paid") + " FROM totals");
  }
}
