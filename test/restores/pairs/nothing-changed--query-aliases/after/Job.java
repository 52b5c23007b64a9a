package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW purchases AS SELECT number AS n, customer AS who, amount AS paid FROM orders");
    tables.executeSql("INSERT INTO lines /* all of them */ SELECT " + Queries.line("total", "t.who", "t.s") + " FROM (\n  SELECT p.who, SUM(p.paid) AS s -- by customer\n  FROM purchases AS p\n  GROUP BY p.who) AS t");
  }
}
