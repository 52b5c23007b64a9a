package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Estimates how often articles are sold in each shop. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "sales")
        .uid("sales")
        .map(Sale::of)
        .uid("parse")
        .keyBy(sale -> sale.shop)
        .process(new SoldArticles())
        .uid("sold-articles")
        .name("Sold articles")
        .print()
        .uid("out");
    env.execute("sales");
  }
}
