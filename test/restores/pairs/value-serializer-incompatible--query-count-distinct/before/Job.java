package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW per_shop AS SELECT shop, COUNT(customer) AS orders, SUM(amount) AS total FROM orders GROUP BY shop");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("total", "shop", "total") + " FROM per_shop WHERE orders > 0");
  }
}
