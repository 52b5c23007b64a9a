package pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Decides at once about what is in its order; only what is early waits. */
final class OrderAndDecide extends KeyedProcessFunction<String, Movement, Decision> {
  static final String UID = "order-and-decide";
  private final long patience;
  private final Resolver resolver;
  private transient ListState<Movement> early;
  private transient ArticleState state;

  OrderAndDecide(long patience, Resolver resolver) {
    this.patience = patience;
    this.resolver = resolver;
  }

  static SingleOutputStreamOperator<Decision> attach(DataStream<Movement> movements, long patience) {
    return movements.keyBy(movement -> movement.article).process(new OrderAndDecide(patience, new Resolver())).uid(UID).name("Order and decide");
  }

  @Override
  public void open(OpenContext context) {
    early = getRuntimeContext().getListState(States.early());
    state = States.of(getRuntimeContext());
  }

  @Override
  public void processElement(Movement movement, Context context, Collector<Decision> out) throws Exception {
    if (isInOrder(movement)) {
      out.collect(resolver.resolve(movement, state));
    } else {
      early.add(movement);
      context.timerService().registerEventTimeTimer(movement.at + patience);
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Decision> out) throws Exception {
    List<Movement> all = new ArrayList<>();
    early.get().forEach(all::add);
    early.clear();
    all.sort(Comparator.comparingLong(movement -> movement.revision));
    for (Movement movement : all) {
      out.collect(resolver.resolve(movement, state));
    }
  }

  private boolean isInOrder(Movement movement) throws Exception {
    return movement.revision <= state.revision() + 1 && movement.kind != Movement.Kind.GIVEN_UP;
  }
}
