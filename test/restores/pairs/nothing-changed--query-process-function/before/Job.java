package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.createTemporarySystemFunction("Counter", Counter.class);
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("total", "customer", "n") + " FROM Counter(given => TABLE orders PARTITION BY customer, uid => 'counter')");
  }
}
