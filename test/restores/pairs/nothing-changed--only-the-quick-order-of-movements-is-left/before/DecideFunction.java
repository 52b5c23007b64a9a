package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** Decides what is to be done about movements that come in their order. */
final class DecideFunction extends RichMapFunction<Movement, Decision> {
  private transient ArticleState state;

  static SingleOutputStreamOperator<Decision> attach(DataStream<Movement> ordered) {
    return ordered.keyBy(movement -> movement.article).map(new DecideFunction()).uid("decide").name("Decide");
  }

  @Override
  public void open(OpenContext context) {
    open(States.of(getRuntimeContext()));
  }

  void open(ArticleState articleState) {
    state = articleState;
  }

  @Override
  public Decision map(Movement movement) throws Exception {
    if (movement.revision <= state.revision()) {
      return Decision.of(movement, 0, "ignore");
    }
    boolean gap = movement.revision > state.revision() + 1;
    long decided = state.decide(movement.revision);
    if (movement.kind == Movement.Kind.GIVEN_UP) {
      return Decision.of(movement, decided, "delete");
    }
    return Decision.of(movement, decided, gap ? "import" : "change");
  }
}
