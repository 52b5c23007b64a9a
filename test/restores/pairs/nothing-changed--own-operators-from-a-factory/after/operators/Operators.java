package pair.operators;

import java.time.Duration;
import org.apache.flink.streaming.api.operators.OneInputStreamOperatorFactory;
import org.apache.flink.streaming.api.operators.SimpleOperatorFactory;
import pair.Item;

/** Where the job's operators come from. */
public final class Operators {
  private Operators() {}

  public static OneInputStreamOperatorFactory<Item, String> batches(Duration patience) {
    return (OneInputStreamOperatorFactory<Item, String>) SimpleOperatorFactory.of(new BatchOperator(patience.toMillis()));
  }
}
