package pair;

import common.Feed;
import pair.framework.BaseJob;
import pair.framework.Settings;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Scores card payments. */
public final class Job extends BaseJob {
  private Job(Settings settings) {
    super(settings);
  }

  public static void main(String[] arguments) throws Exception {
    new Job(Settings.load("job.properties")).run();
  }

  @Override
  protected void build(StreamExecutionEnvironment env) {
    DataStream<Payment> payments = step("parse", step("payments", Feed.of(env, "payments")).map(Payment::of));
    step("scores", step("score", payments.keyBy(payment -> payment.card).process(new ScorePayment())).print());
    step("limits-out", step("limits", payments.keyBy(payment -> payment.shop).process(new ShopLimit(settings.number("limits.perShop")))).print());
  }
}
