package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What senders send. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "parcels").uid("parcels-source").map(Parcel::of).uid("parcels").keyBy(parcel -> parcel.sender).process(new Senders()).uid("senders").print().uid("out");
    env.execute("senders");
  }
}
