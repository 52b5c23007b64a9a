package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "CREATE TEMPORARY VIEW totals AS SELECT o.customer AS buyer_name, o.window_start, o.window_end, SUM(o.amount) AS total_amount"
            + " FROM TABLE(CUMULATE(DATA => TABLE orders, TIMECOL => DESCRIPTOR(ordered_at), STEP => INTERVAL '60' SECOND, SIZE => INTERVAL '24' HOUR)) AS o"
            + " GROUP BY o.customer, o.window_start, o.window_end");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("window", "buyer_name", "CASE WHEN total_amount > 40 THEN 'many' ELSE 'few' END") + " FROM totals WHERE total_amount > 0");
  }
}
