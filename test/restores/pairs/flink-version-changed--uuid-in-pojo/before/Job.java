package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Keep<Voucher> kept = new Keep<>("kept", TypeInformation.of(Voucher.class), Voucher::of, Shown.as("number", stored -> stored.number), Shown.as("owner", stored -> stored.owner));
    Feed.of(env, "events").uid("events").keyBy(Feed::key).process(kept).uid("kept").print().uid("out");
    env.execute("events");
  }
}
