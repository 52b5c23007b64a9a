package io.github.flinkupgradecheck.extractor.state;

import io.github.flinkupgradecheck.extractor.sample.InputRecords;
import io.github.flinkupgradecheck.extractor.sample.Sample;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.flink.streaming.api.operators.StreamOperator;
import org.apache.flink.streaming.runtime.operators.windowing.WindowOperator;

/**
 * A few made-up records through every input of an opened operator, and its first timers after them: what an operator asks for only with the
 * first record, or when a window fires, it asks for then. User code runs on values that it may never meet; what it throws means nothing.
 *
 * <p>Only for operators with a key: the others were not opened, and what they keep they register before. Nothing outside can be reached
 * meanwhile, and an operator that reached for something while it opened is left alone: its records might end up there.
 */
public final class Exercise {
  private static final int RECORDS = 5;
  private static final int ROUNDS = 3;
  private static final int REPEATED = 1_000;
  /** Not the least there is, which event-time windows refuse. */
  static final long FIRST_TIMESTAMP = 1_000;

  private final InputRecords records;
  private final long millis;
  /** Then it would hang at every further start, too. */
  private volatile boolean hung;
  private volatile boolean late;

  /** @param millis for all records and timers of one operator together */
  public Exercise(InputRecords records, long millis) {
    this.records = records;
    this.millis = millis;
  }

  /** Whether its records did not come to an end in time, be it that they did when they were interrupted. */
  public boolean late() {
    return hung || late;
  }

  /**
   * Returns what Flink threw when it was asked for a state, else what was thrown last, or null; a {@code TimeoutException} if it was
   * abandoned with a record on its way.
   */
  Throwable run(StreamOperator<?> operator, ClassLoader loader) {
    return run(operator, loader, null);
  }

  /** @param taken keys that no record may have; then no timer goes off either, because theirs might, and no record without a key is given */
  Throwable run(StreamOperator<?> operator, ClassLoader loader, Predicate<Object> taken) {
    if (hung || isAsynchronous(operator)) {
      return null;
    }
    try {
      return InTime.confined(millis, loader, () -> records(operator, taken), () -> late = true);
    } catch (TimeoutException abandoned) {
      hung = true;
      return abandoned;
    } catch (Exception | LinkageError thrown) {
      return thrown;
    }
  }

  /** Such an operator hands its records to the task's mailbox, which nobody empties here. */
  static boolean isAsynchronous(StreamOperator<?> operator) {
    for (Class<?> type = operator.getClass(); type != null; type = type.getSuperclass()) {
      if (type.getSimpleName().startsWith("AbstractAsyncState")) {
        return true;
      }
    }
    return false;
  }

  private Throwable records(StreamOperator<?> operator, Predicate<Object> taken) {
    Throwable last = null;
    OperatorInputs inputs = new OperatorInputs(operator);
    for (int position = 0; position < InputRecords.most(RECORDS); position++) {
      for (int input = 0; input < Math.min(inputs.size(), records.inputs()); input++) {
        List<Sample> samples = records.first(input, RECORDS);
        // A record without a key may change what lies under every key: a rule that is withdrawn clears what it gathered.
        boolean harmless = taken == null || records.keyed(input);
        if (harmless && position < samples.size()) {
          try {
            Object value = records.read(input, samples.get(position));
            inputs.key(input, value);
            if (taken == null || !taken.test(operator.getCurrentKey())) {
              inputs.process(input, value, FIRST_TIMESTAMP + position);
            }
          } catch (Throwable onMadeUpRecord) {
            last = telling(last, onMadeUpRecord);
          }
        }
      }
    }
    if (operator instanceof WindowOperator && last == null) {
      last = again(operator, inputs, taken);
    }
    for (int round = 0; taken == null && round < ROUNDS; round++) {
      try {
        DueTimers.fire(operator);
      } catch (Throwable onMadeUpRecord) {
        last = telling(last, onMadeUpRecord);
      }
    }
    return last;
  }

  /** A refused state is refused again in other words, and hides behind what the next record does. */
  private static Throwable telling(Throwable before, Throwable now) {
    return before != null && Failure.whileAskingForState(Failure.root(before)) ? before : now;
  }

  /** Windows of so many elements: they fire when one key has had enough. What lies under a key that is taken would be counted on. */
  private Throwable again(StreamOperator<?> operator, OperatorInputs inputs, Predicate<Object> taken) {
    try {
      Sample sample = free(operator, inputs, taken);
      for (int time = 0; time < REPEATED && sample != null; time++) {
        Object value = records.read(0, sample);
        inputs.key(0, value);
        inputs.process(0, value, FIRST_TIMESTAMP + RECORDS);
      }
      return null;
    } catch (Throwable onMadeUpRecord) {
      return onMadeUpRecord;
    }
  }

  /** The first record whose key is not taken, those without any content last; null if there is none. */
  private Sample free(StreamOperator<?> operator, OperatorInputs inputs, Predicate<Object> taken) throws Exception {
    List<Sample> samples = records.of(0);
    for (int i = 0; i < samples.size(); i++) {
      Sample sample = samples.get((i + 1) % samples.size());
      inputs.key(0, records.read(0, sample));
      if (taken == null || !taken.test(operator.getCurrentKey())) {
        return sample;
      }
    }
    return null;
  }
}
