package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Means of customers by segment. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.createTemporarySystemFunction("weighted_mean", WeightedMean.class);
    tables.createTemporarySystemFunction("segment", Segment.class);
    tables.executeSql(
        "INSERT INTO lines SELECT "
            + Queries.line("mean", "segment", "mean")
            + " FROM (SELECT segment(customer) AS segment, weighted_mean(amount, 1) AS mean FROM orders WHERE customer IS NOT NULL GROUP BY segment(customer))");
  }
}
