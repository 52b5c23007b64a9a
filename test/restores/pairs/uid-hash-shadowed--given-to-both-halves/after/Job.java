package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Screens payments. */
public final class Job {
  /** Of the operator "screening", which had the states of both. */
  private static final String SCREENING = "cfbbf49315f6e2c0008e6e8feccb50af";

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Long> rejected = Feed.of(env, "payments").uid("payments").process(new Screen()).returns(Types.LONG).uid("screen").setUidHash(SCREENING).name("Screen");
    rejected.map(new Rejections()).uid("rejections").setUidHash(SCREENING).name("Rejections").print().uid("out");
    rejected.getSideOutput(Screen.SCREENED).print().uid("screened-out");
    env.execute("payments");
  }
}
