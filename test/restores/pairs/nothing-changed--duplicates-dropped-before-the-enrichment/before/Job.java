package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows stocks. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Movement> movements = Feed.of(env, "movements").uid("movements").map(Movement::of).uid("parse");
    SingleOutputStreamOperator<Placed> once = movements.map(new Place()).uid("place").name("Place").keyBy(placed -> placed.article).process(new Once()).uid("once").name("Once");
    once.getSideOutput(Once.REPORT).print().uid("report-out");
    once.keyBy(placed -> placed.warehouse).process(new Warehouses()).uid("warehouses").name("Warehouses").print().uid("warehouses-out");
    env.execute("stocks");
  }
}
