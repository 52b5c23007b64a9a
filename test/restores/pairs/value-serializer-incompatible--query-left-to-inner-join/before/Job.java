package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Orders with what is known of their customers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW people AS SELECT customer, CONCAT('segment ', shop) AS segment FROM orders WHERE number < 4");
    tables.executeSql("CREATE TEMPORARY VIEW enriched AS SELECT o.customer, o.amount, COALESCE(p.segment, 'unknown') AS segment FROM orders AS o LEFT JOIN people AS p ON o.customer = p.customer");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("joined", "customer", "turnover") + " FROM (SELECT customer, SUM(amount) AS turnover, COUNT(segment) AS n FROM enriched GROUP BY customer) WHERE n > 0");
  }
}
