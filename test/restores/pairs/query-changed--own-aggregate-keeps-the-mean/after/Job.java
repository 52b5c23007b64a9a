package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** What a customer pays on average. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.createTemporarySystemFunction("mean_of", MeanOf.class);
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("mean", "customer", "CASE WHEN latest < 40 THEN 'beginning' ELSE mean END")
            + " FROM (SELECT customer, MAX(number) AS latest, mean_of(tax) AS mean FROM orders WHERE tax > 0 GROUP BY customer)");
  }
}
