package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("joined", "customer", "n") + " FROM (SELECT customer, COUNT(*) AS n FROM orders JOIN (SELECT customer, shop FROM orders WHERE number < 4) AS f USING (customer) GROUP BY customer)");
  }
}
