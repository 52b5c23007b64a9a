package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows the devices behind gateways. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Beat> beats = Feed.of(env, "beats").uid(Uids.BEATS).process(new Parse()).uid(Uids.PARSE).name("Parse beats");
    beats.keyBy(beat -> beat.device).process(new Devices()).uid(Uids.DEVICES).name("Follow devices").setParallelism(2).print().setParallelism(2).uid(Uids.out(Uids.DEVICES));
    beats.keyBy(beat -> beat.site).process(new Sites()).uid(Uids.SITES).name("Count by site").print().uid(Uids.out(Uids.SITES));
    beats.filter(beat -> Status.of(beat.battery) == Status.OFFLINE).uid(Uids.OFFLINE).map(beat -> beat.device + " is offline").uid("offline-lines").print().uid(Uids.out(Uids.OFFLINE));
    beats.getSideOutput(Parse.NOT_UNDERSTOOD).map(number -> "not understood: " + number).uid("not-understood").print().uid("not-understood-out");
    env.execute("gateways");
  }
}
