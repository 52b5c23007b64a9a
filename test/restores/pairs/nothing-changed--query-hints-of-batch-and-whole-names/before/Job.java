package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Orders of customers who are known. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW known AS SELECT customer, number AS since FROM orders WHERE number < 4");
    tables.executeSql("CREATE TEMPORARY VIEW placed AS SELECT customer, amount FROM orders WHERE amount > 0");
    tables.executeSql(
        "INSERT INTO lines SELECT "
            + Queries.line("joined", "customer", "turnover")
            + " FROM (SELECT p.customer, SUM(p.amount) AS turnover FROM placed AS p JOIN known AS k ON p.customer = k.customer GROUP BY p.customer)");
  }
}
