package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Decides what is to be done about changes of products. */
final class Decide extends KeyedProcessFunction<String, Change, Decision> {
  static final OutputTag<String> FOUND = new OutputTag<>("found", Types.STRING);
  private transient ProductState state;

  @Override
  public void open(OpenContext context) {
    state = ProductState.of(getRuntimeContext());
  }

  @Override
  public void processElement(Change change, Context context, Collector<Decision> out) throws Exception {
    context.output(FOUND, Line.of("status", change.product, state.status().name().toLowerCase()));
    switch (change.kind) {
      case CHANGED:
        out.collect(ofChange(change));
        break;
      case WITHDRAWN:
        out.collect(ofWithdrawal(change));
        break;
      case BACK:
        out.collect(ofReturn(change));
        break;
      default:
        out.collect(ignore(change));
    }
  }

  private Decision ofChange(Change change) throws Exception {
    switch (state.status()) {
      case UNKNOWN:
        return list(change, "import");
      case LISTED:
        return state.revision() < change.revision ? list(change, "change") : ignore(change);
      default:
        return ignore(change);
    }
  }

  private Decision ofWithdrawal(Change change) throws Exception {
    if (state.status() == Status.LISTED && state.revision() <= change.revision) {
      state.withdraw(change.revision);
      return new Decision(change.product, "delete", 0);
    }
    return ignore(change);
  }

  private Decision ofReturn(Change change) throws Exception {
    boolean back = state.status() == Status.UNKNOWN || state.status() == Status.WITHDRAWN && state.revision() == change.revision;
    return back ? list(change, "import") : ignore(change);
  }

  private Decision list(Change change, String action) throws Exception {
    return new Decision(change.product, action, state.list(change.revision));
  }

  private static Decision ignore(Change change) {
    return new Decision(change.product, "ignore", 0);
  }
}
