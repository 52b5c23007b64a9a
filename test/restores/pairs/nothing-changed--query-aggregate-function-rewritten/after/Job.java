package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.createTemporarySystemFunction("MEAN_OF", Mean.class);
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("mean", "customer", "average") + " FROM (SELECT customer, MEAN_OF(amount) AS average FROM orders GROUP BY customer)");
  }
}
