package pair;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;

/** A step of a pipeline, with the uid that its function's class gives it. */
final class Step {
  private Step() {}

  static SingleOutputStreamOperator<String> keyed(DataStream<Long> in, KeyedProcessFunction<String, Long, String> function) {
    return in.keyBy(number -> "key-" + number % 4, Types.STRING).process(function).name(function.getClass().getSimpleName());
  }

}
