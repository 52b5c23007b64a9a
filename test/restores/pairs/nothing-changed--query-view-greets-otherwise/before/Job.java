package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE VIEW people AS SELECT customer, CONCAT('name of ', customer) AS greeting FROM orders WHERE number < 4");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("joined", "o.customer", "CASE WHEN o.number < 40 THEN 'beginning' ELSE p.greeting END") + " FROM orders AS o JOIN people AS p ON o.customer = p.customer");
  }
}
