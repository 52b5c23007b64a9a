package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** What is paid by customer and shop. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW known AS SELECT customer || '/' || shop AS payer, tax, amount FROM orders WHERE NOT (amount <= 0)");
    tables.executeSql("CREATE TEMPORARY VIEW totals AS SELECT payer, SUM(IF(10 <= tax, amount, 0)) AS paid_so_far FROM known GROUP BY payer");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("paid", "payer", "paid_so_far") + " FROM totals");
  }
}
