package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.createTemporarySystemFunction("MEAN", Average.class);
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("mean", "customer", "mean") + " FROM (SELECT customer, MEAN(amount) AS mean FROM orders GROUP BY customer)");
  }
}
