package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Withdrawals are held against limits. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Withdrawal> withdrawals = Feed.of(env, "withdrawals-source").uid("withdrawals-source").map(Withdrawal::of).uid("withdrawals");
    BroadcastStream<Limit> limits =
        Feed.of(env, "limits-source").uid("limits-source").filter(number -> number >= 200 && number < 202).uid("in-force").map(Limit::of).uid("limits").broadcast(CheckWithdrawals.LIMITS);
    withdrawals.keyBy(withdrawal -> withdrawal.card).connect(limits).process(new CheckWithdrawals()).uid("check").print().uid("out");
    env.execute("withdrawals");
  }
}
