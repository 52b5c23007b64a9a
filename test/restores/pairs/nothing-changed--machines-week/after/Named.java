package pair;

import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** Gives steps their names. */
final class Named {
  private Named() {}

  static <T> SingleOutputStreamOperator<T> as(String uid, SingleOutputStreamOperator<T> step) {
    return step.uid(uid).name(uid.replace('-', ' '));
  }
}
