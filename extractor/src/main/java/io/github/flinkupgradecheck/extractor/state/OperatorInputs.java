package io.github.flinkupgradecheck.extractor.state;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.operators.Input;
import org.apache.flink.streaming.api.operators.MultipleInputStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.operators.StreamOperator;
import org.apache.flink.streaming.api.operators.TwoInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** The inputs of an opened operator, by position. */
final class OperatorInputs {
  private final List<Entry> keys = new ArrayList<>();
  private final List<Entry> processes = new ArrayList<>();

  /** What one input does with a record. */
  private interface Entry {
    void take(StreamRecord<Object> record) throws Exception;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  OperatorInputs(StreamOperator<?> operator) {
    if (operator instanceof OneInputStreamOperator) {
      Input one = (OneInputStreamOperator) operator;
      add(one::setKeyContextElement, one::processElement);
    } else if (operator instanceof TwoInputStreamOperator) {
      TwoInputStreamOperator two = (TwoInputStreamOperator) operator;
      add(operator::setKeyContextElement1, two::processElement1);
      add(operator::setKeyContextElement2, two::processElement2);
    } else if (operator instanceof MultipleInputStreamOperator) {
      for (Object each : ((MultipleInputStreamOperator<?>) operator).getInputs()) {
        Input input = (Input) each;
        add(input::setKeyContextElement, input::processElement);
      }
    }
  }

  private void add(Entry key, Entry process) {
    keys.add(key);
    processes.add(process);
  }

  int size() {
    return keys.size();
  }

  /** Makes the record's key the current one; nothing on an input without keys. */
  void key(int input, Object value) throws Exception {
    keys.get(input).take(new StreamRecord<>(value));
  }

  /** Under the current key. */
  void process(int input, Object value, long timestamp) throws Exception {
    processes.get(input).take(new StreamRecord<>(value, timestamp));
  }
}
