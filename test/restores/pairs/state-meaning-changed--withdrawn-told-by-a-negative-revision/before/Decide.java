package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Decides what is to be done about changes of products. */
final class Decide extends KeyedProcessFunction<String, Change, Decision> {
  static final OutputTag<String> FOUND = new OutputTag<>("found", Types.STRING);
  private transient ValueState<Long> lastRevision;
  private transient ValueState<Long> withdrawnAt;
  private transient ValueState<Long> changes;

  @Override
  public void open(OpenContext context) {
    lastRevision = getRuntimeContext().getState(States.lastRevision());
    withdrawnAt = getRuntimeContext().getState(States.withdrawnAt());
    changes = getRuntimeContext().getState(States.changes());
  }

  @Override
  public void processElement(Change change, Context context, Collector<Decision> out) throws Exception {
    Long last = lastRevision.value();
    Long withdrawn = withdrawnAt.value();
    context.output(FOUND, Line.of("status", change.product, last == null ? "unknown" : withdrawn == null ? "listed" : "withdrawn"));
    switch (change.kind) {
      case CHANGED:
        if (withdrawn == null && (last == null || last < change.revision)) {
          lastRevision.update(change.revision);
          out.collect(new Decision(change.product, last == null ? "import" : "change", count()));
        } else {
          out.collect(new Decision(change.product, "ignore", 0));
        }
        break;
      case WITHDRAWN:
        if (last != null && last <= change.revision) {
          withdrawnAt.update(change.revision);
          out.collect(new Decision(change.product, "delete", 0));
        } else {
          out.collect(new Decision(change.product, "ignore", 0));
        }
        break;
      default:
        // Nobody has asked for products to come back yet.
        out.collect(new Decision(change.product, "ignore", 0));
    }
  }

  private long count() throws Exception {
    long now = changes.value() == null ? 1 : changes.value() + 1;
    changes.update(now);
    return now;
  }
}
