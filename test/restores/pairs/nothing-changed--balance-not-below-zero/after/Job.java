package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps how much each member owes. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "loans").uid("loans").map(Loan::of).uid("parse").keyBy(loan -> loan.member).process(new Balance()).uid("balance").print().uid("out");
    env.execute("accounts");
  }
}
