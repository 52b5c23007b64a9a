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
  private final DecideFunction decide = new DecideFunction();
  private transient ArticleState state;
  private transient ListState<Movement> early;

  OrderAndDecide(long patience) {
    this.patience = patience;
  }

  static SingleOutputStreamOperator<Decision> attach(DataStream<Movement> movements, long patience) {
    return movements.keyBy(movement -> movement.article).process(new OrderAndDecide(patience)).uid(UID).name("Order and decide");
  }

  @Override
  public void open(OpenContext context) {
    early = getRuntimeContext().getListState(States.early());
    state = States.of(getRuntimeContext());
    decide.open(state);
  }

  @Override
  public void processElement(Movement movement, Context context, Collector<Decision> out) throws Exception {
    if (movement.revision <= state.revision() + 1 && movement.kind != Movement.Kind.GIVEN_UP) {
      out.collect(decide.map(movement));
      return;
    }
    early.add(movement);
    context.timerService().registerEventTimeTimer(movement.at + patience);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Decision> out) throws Exception {
    List<Movement> all = new ArrayList<>();
    early.get().forEach(all::add);
    early.clear();
    all.sort(Comparator.comparingLong(movement -> movement.revision));
    for (Movement movement : all) {
      out.collect(decide.map(movement));
    }
  }
}
