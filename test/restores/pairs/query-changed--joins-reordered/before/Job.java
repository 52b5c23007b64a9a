package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE VIEW names AS SELECT customer, CONCAT('name of ', customer) AS word FROM orders WHERE number < 4");
    tables.executeSql("CREATE VIEW cities AS SELECT customer, CONCAT('city of ', customer) AS word FROM orders WHERE number < 4");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("joined", "o.customer", "CASE WHEN o.number < 40 THEN 'beginning' ELSE CONCAT(n.word, ', ', c.word) END") + " FROM orders AS o JOIN names AS n ON o.customer = n.customer JOIN cities AS c ON o.customer = c.customer");
  }
}
