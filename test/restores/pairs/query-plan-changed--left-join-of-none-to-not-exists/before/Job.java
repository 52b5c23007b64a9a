package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Orders of customers who are not blocked. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW blocked AS SELECT customer AS name FROM orders WHERE number = 3");
    tables.executeSql(
        "CREATE TEMPORARY VIEW allowed AS SELECT o.customer, o.number FROM orders AS o LEFT JOIN blocked AS b ON o.customer = b.name WHERE b.name IS NULL");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("allowed", "customer", "n") + " FROM (SELECT customer, COUNT(*) AS n FROM allowed WHERE customer <> 'key-3' GROUP BY customer)");
  }
}
