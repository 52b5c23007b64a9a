package io.github.flinkupgradecheck.extractor.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.flink.streaming.api.operators.Input;
import org.apache.flink.streaming.api.operators.MultipleInputStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.operators.StreamOperator;
import org.apache.flink.streaming.api.operators.TwoInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** The inputs of an opened operator, by position. */
final class OperatorInputs {
  private final List<Entry> entries = new ArrayList<>();

  /** One input of an operator. */
  private interface Entry {
    void take(StreamRecord<Object> record) throws Exception;
  }

  OperatorInputs(StreamOperator<?> operator) {
    this(operator, key -> false);
  }

  /** @param taken keys whose records are left out */
  @SuppressWarnings({"unchecked", "rawtypes"})
  OperatorInputs(StreamOperator<?> operator, Predicate<Object> taken) {
    if (operator instanceof OneInputStreamOperator) {
      Input one = (OneInputStreamOperator) operator;
      entries.add(entry(operator, taken, one::setKeyContextElement, one::processElement));
    } else if (operator instanceof TwoInputStreamOperator) {
      TwoInputStreamOperator two = (TwoInputStreamOperator) operator;
      entries.add(entry(operator, taken, operator::setKeyContextElement1, two::processElement1));
      entries.add(entry(operator, taken, operator::setKeyContextElement2, two::processElement2));
    } else if (operator instanceof MultipleInputStreamOperator) {
      for (Object each : ((MultipleInputStreamOperator<?>) operator).getInputs()) {
        Input input = (Input) each;
        entries.add(entry(operator, taken, input::setKeyContextElement, input::processElement));
      }
    }
  }

  int size() {
    return entries.size();
  }

  void take(int input, Object value, long timestamp) throws Exception {
    entries.get(input).take(new StreamRecord<>(value, timestamp));
  }

  private static Entry entry(StreamOperator<?> operator, Predicate<Object> taken, Entry key, Entry process) {
    return record -> {
      key.take(record);
      if (!taken.test(operator.getCurrentKey())) {
        process.take(record);
      }
    };
  }
}
