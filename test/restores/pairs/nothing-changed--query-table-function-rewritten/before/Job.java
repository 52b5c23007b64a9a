package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.createTemporarySystemFunction("PARTS", Parts.class);
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("total", "part", "n") + " FROM (SELECT part, COUNT(*) AS n FROM orders, LATERAL TABLE(PARTS(customer)) WHERE part <> 'key' GROUP BY part)");
  }
}
