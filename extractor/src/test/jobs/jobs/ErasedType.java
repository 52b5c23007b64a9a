package jobs;

import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A lambda whose type the compiler forgets; Flink asks for it. */
public final class ErasedType {
  private ErasedType() {}

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSequence(1, 10).map(n -> Tuple2.of(n, n)).keyBy(pair -> pair.f0).print();
    env.execute("erased");
  }
}
