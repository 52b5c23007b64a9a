package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import pair.operators.BatchOperator;
import pair.operators.PriceJoin;

/** Batches what is bought, and prices it. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Item> items = Feed.of(env, "items").uid("items").map(Item::of).uid("parse");
    DataStream<Price> prices = Feed.of(env, "prices").uid("prices").map(Price::of).uid("parse-prices");
    KeyedStream<Item, String> byName = items.keyBy(item -> item.name);
    byName.transform("batch", Types.STRING, new BatchOperator(500_000)).uid("batch").print().uid("batch-out");
    byName.connect(prices.keyBy(price -> price.name)).transform("price", Types.STRING, new PriceJoin()).uid("price").print().uid("price-out");
    env.execute("batches");
  }
}
