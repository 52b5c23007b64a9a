package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Orders of customers who are known. */
public final class Job {
  private static final String ORDERS = "`default_catalog`.`default_database`.`orders`";

  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW known AS SELECT customer, number AS since FROM " + ORDERS + " WHERE number < 4");
    tables.executeSql("CREATE TEMPORARY VIEW placed AS SELECT customer, amount FROM " + ORDERS + " WHERE amount > 0");
    tables.executeSql(
        "INSERT INTO lines SELECT "
            + Queries.line("joined", "customer", "turnover")
            + " FROM (SELECT /*+ BROADCAST(k) */ p.customer, SUM(p.amount) AS turnover FROM placed AS p NATURAL JOIN known AS k GROUP BY p.customer)");
  }
}
