package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Spreads the signals of cells over slots and watches how full these are. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Signal> signals = Feed.of(env, "signals").uid("signals").map(Signal::of).returns(TypeInformation.of(Signal.class)).uid("parse");
    BroadcastStream<String> shifts = Feed.of(env, "shifts").uid("shifts").map(number -> "site-" + (9 + number % 3) + "," + number % 5).uid("shift-lines").broadcast(Assign.SHIFTS);

    SingleOutputStreamOperator<Routed> routed = signals.connect(shifts).process(new Assign()).returns(TypeInformation.of(Routed.class)).name("Assign").uid("assign");
    SingleOutputStreamOperator<String> metered = routed.keyBy(Routed::slot).process(new Meter()).name("Meter").uid("meter");
    metered.print().uid("out");
    metered.getSideOutput(Meter.HEARTBEATS).print().uid("heartbeats-out");
    env.execute("signals");
  }
}
