package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Packs the items of a warehouse into batches, and shows how far each line is. */
public final class Job {
  private static final int BATCH = 5;

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Item> items = Feed.of(env, "items").uid("items").name("Items").map(Item::of).uid("parse").name("Parse");
    items
        .keyBy(item -> item.line)
        .window(GlobalWindows.create())
        .trigger(CountTrigger.of(BATCH))
        .process(new Pack(BATCH))
        .uid("batches")
        .name("Batches")
        .print()
        .uid("batches-out")
        .name("Out");
    items.keyBy(item -> item.line).process(new Progress()).uid("progress").name("Progress of a line").print().uid("progress-out").name("Out");
    env.execute("warehouse");
  }
}
