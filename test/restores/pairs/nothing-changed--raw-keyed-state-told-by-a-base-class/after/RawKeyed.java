package pair;

import org.apache.flink.streaming.api.operators.AbstractStreamOperator;

/** An operator that writes raw keyed state itself; without this, Flink takes what it finds there for timers. */
abstract class RawKeyed extends AbstractStreamOperator<String> {
  @Override
  protected final boolean isUsingCustomRawKeyedState() {
    return true;
  }
}
