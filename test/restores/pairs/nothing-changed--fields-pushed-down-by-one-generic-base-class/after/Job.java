package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts what users do. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Batch> batches = Feed.of(env, "batches").uid("batches").map(Batch::of).returns(Batch.class).uid("parse");
    DataStream<View> views = batches.flatMap(new PushDownViews()).returns(View.class).uid("views");
    DataStream<Tap> taps = batches.flatMap(new PushDownTaps()).returns(Tap.class).uid("taps");

    views.keyBy(View::getUser).process(new CountBy<View>("views")).returns(Types.STRING).uid("count-views").print().uid("views-out");
    taps.keyBy(Tap::getUser).process(new CountBy<Tap>("taps")).returns(Types.STRING).uid("count-taps").print().uid("taps-out");
    env.execute("users");
  }
}
