package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Transfers are held against limits. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Transfer> transfers = Feed.of(env, "transfers").uid("transfers-source").map(Transfer::of).uid("transfers");
    BroadcastStream<Control> controls = Feed.of(env, "controls").uid("controls-source").map(Control::of).uid("controls").broadcast(CheckTransfers.LIMITS, CheckTransfers.EXEMPT);
    transfers.connect(controls).process(new CheckTransfers()).uid("check-transfers").print().uid("out");
    env.execute("compliance");
  }
}
