package pair;

import common.Line;
import java.util.Locale;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Scores payments by the rules of the day and by what is known of the account. */
final class Score extends KeyedBroadcastProcessFunction<String, Transaction, Rule, Alert> {
  static final OutputTag<String> LINES = new OutputTag<>("lines", Types.STRING);
  static final MapStateDescriptor<String, Rule> RULES = new MapStateDescriptor<>("rules", Types.STRING, TypeInformation.of(Rule.class));

  private static final long REVIEW_EVERY = 500;
  private static final int BUCKET = 60_000;
  private static final int TOO_OFTEN = 1_000;

  private transient ValueState<Profile> profile;
  private transient MapState<Long, Integer> velocity;
  private transient ValueState<Integer> reviews;

  @Override
  public void open(OpenContext context) {
    profile = getRuntimeContext().getState(new ValueStateDescriptor<>("profile", Profile.class));
    velocity = getRuntimeContext().getMapState(new MapStateDescriptor<>("velocity", Types.LONG, Types.INT));
    reviews = getRuntimeContext().getState(new ValueStateDescriptor<>("reviews", Types.INT));
  }

  @Override
  public void processElement(Transaction transaction, ReadOnlyContext context, Collector<Alert> out) throws Exception {
    Profile known = profile.value();
    if (known == null) {
      known = new Profile();
      context.timerService().registerProcessingTimeTimer(context.timerService().currentProcessingTime() + REVIEW_EVERY);
    }
    String smallest = known.getTransactions() == 0 ? "none" : String.format(Locale.ROOT, "EUR %.2f", known.getSmallest() / 100);
    context.output(LINES, Line.of("smallest", context.getCurrentKey(), smallest));
    known.add(transaction);
    profile.update(known);
    context.output(LINES, Line.of("transactions", context.getCurrentKey(), known.getTransactions()));

    long bucket = transaction.getAt() / BUCKET;
    Integer before = velocity.get(bucket);
    int now = before == null ? 1 : before + 1;
    velocity.put(bucket, now);
    context.output(LINES, Line.of("velocity", context.getCurrentKey(), now));

    for (Map.Entry<String, Rule> rule : context.getBroadcastState(RULES).immutableEntries()) {
      if (transaction.getAmount() >= rule.getValue().minimum || now > TOO_OFTEN) {
        out.collect(new Alert(transaction.getAccount(), rule.getKey(), transaction.getAt()));
      }
    }
  }

  @Override
  public void processBroadcastElement(Rule rule, Context context, Collector<Alert> out) throws Exception {
    BroadcastState<String, Rule> rules = context.getBroadcastState(RULES);
    Rule known = rules.get(rule.id);
    if (known == null) {
      known = rule;
    }
    known.revision++;
    rules.put(rule.id, known);
    context.output(LINES, Line.of("rules", rule.id, known.revision));
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Alert> out) throws Exception {
    int now = reviews.value() == null ? 1 : reviews.value() + 1;
    reviews.update(now);
    context.output(LINES, Line.of("reviews", context.getCurrentKey(), now));
    context.timerService().registerProcessingTimeTimer(timestamp + REVIEW_EVERY);
  }
}
