package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** How many orders of customers have been seen, with a function of the job's own. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.createTemporarySystemFunction("seen", Seen.class);
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("last", "customer", "n") + " FROM (SELECT customer, seen(number) AS n, SUM(amount) AS turnover FROM orders WHERE amount > 0 GROUP BY customer) WHERE turnover > 0");
  }
}
