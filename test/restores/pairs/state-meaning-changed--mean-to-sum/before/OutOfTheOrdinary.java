package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.AggregatingState;
import org.apache.flink.api.common.state.AggregatingStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Says how many values of a machine were taken, and what they are about. */
final class OutOfTheOrdinary extends KeyedProcessFunction<String, Measured, String> {
  private transient AggregatingState<Double, double[]> statistics;

  @Override
  public void open(OpenContext context) {
    statistics = getRuntimeContext().getAggregatingState(new AggregatingStateDescriptor<>("statistics", new Statistics(), Types.TUPLE(Types.LONG, Types.DOUBLE, Types.DOUBLE)));
  }

  @Override
  public void processElement(Measured measured, Context context, Collector<String> out) throws Exception {
    double[] known = statistics.get();
    out.collect(Line.of("mean", measured.machine, known == null ? "none" : "about " + Math.round(known[1])));
    if (known != null && known[0] > 100 && Math.abs(measured.pressure - known[1]) > 6 * known[2]) {
      out.collect("out of the ordinary: " + measured.machine + " " + measured.pressure);
    }
    statistics.add(measured.pressure);
  }
}
