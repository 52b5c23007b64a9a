package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.RichCoFlatMapFunction;
import org.apache.flink.util.Collector;

/** Brings the rides of a taxi together with what is paid for them, whichever comes first. */
final class PairUp extends RichCoFlatMapFunction<Ride, Fare, String> {
  private transient ValueState<Ride> ride;
  private transient ValueState<Fare> fare;
  private transient ValueState<Long> paired;
  private transient ValueState<String> licence;

  @Override
  public void open(OpenContext context) {
    ride = getRuntimeContext().getState(new ValueStateDescriptor<>("ride", Ride.class));
    fare = getRuntimeContext().getState(new ValueStateDescriptor<>("fare", Fare.class));
    paired = getRuntimeContext().getState(new ValueStateDescriptor<>("paired", Types.LONG));
    licence = getRuntimeContext().getState(new ValueStateDescriptor<>("licence", Types.STRING));
  }

  @Override
  public void flatMap1(Ride coming, Collector<String> out) throws Exception {
    Fare waiting = fare.value();
    if (waiting == null) {
      ride.update(coming);
    } else {
      fare.clear();
      pair(coming, waiting, out);
    }
  }

  @Override
  public void flatMap2(Fare coming, Collector<String> out) throws Exception {
    Ride waiting = ride.value();
    if (waiting == null) {
      fare.update(coming);
    } else {
      ride.clear();
      pair(waiting, coming, out);
    }
  }

  private void pair(Ride one, Fare other, Collector<String> out) throws Exception {
    out.collect(Line.of("licence", one.taxi, licence.value() == null ? "none" : licence.value()));
    if (licence.value() == null) {
      licence.update("licence of ride " + one.rideId + ", EUR " + other.total);
    }
    long now = paired.value() == null ? 1 : paired.value() + 1;
    paired.update(now);
    out.collect(Line.of("paired", one.taxi, now));
  }
}
