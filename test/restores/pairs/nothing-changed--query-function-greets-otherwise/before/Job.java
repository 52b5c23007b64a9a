package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.createTemporarySystemFunction("greeting", Greeting.class);
    tables.executeSql("CREATE VIEW firsts AS SELECT customer, greeting(customer) AS greeting, ordered_at FROM orders WHERE number < 4");
    tables.executeSql(
        "INSERT INTO lines SELECT "
            + Queries.line("joined", "o.customer", "CASE WHEN o.number < 40 THEN 'beginning' ELSE f.greeting END")
            + " FROM firsts AS f JOIN orders AS o ON f.customer = o.customer AND o.ordered_at BETWEEN f.ordered_at AND f.ordered_at + INTERVAL '2' DAY");
  }
}
