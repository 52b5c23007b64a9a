package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches doors. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<DoorEvent> events = Feed.of(env, "doors").uid("doors").map(DoorEvent::of).returns(TypeInformation.of(DoorEvent.class)).uid("parse");
    events.keyBy(DoorEvent::door).process(new Doors()).uid("events").name("Events of doors").print().uid("out");
    env.execute("doors");
  }
}
