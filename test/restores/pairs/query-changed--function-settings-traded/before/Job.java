package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.createTemporarySystemFunction("ONCE", new Times(1));
    tables.createTemporarySystemFunction("MANIFOLD", new Times(1000));
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("once", "customer", "once") + " FROM (SELECT customer, ONCE(amount) AS once, MANIFOLD(amount) AS manifold FROM orders GROUP BY customer) WHERE (manifold <> '0')");
  }
}
