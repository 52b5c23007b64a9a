package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.compilePlanSql("INSERT INTO lines SELECT " + Queries.line("total", "who", "turnover") + " FROM (SELECT buyer_name AS who, SUM(paid) AS turnover FROM (SELECT customer AS buyer_name, amount AS paid FROM orders) GROUP BY buyer_name)").execute();
  }
}
