package pair;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;

/** What lines and shipments of a region have in common. */
final class OrderBook {
  private static final int EARLY = 3;
  private static final TypeInformation<Tuple2<String, Integer>> PLACE = TypeInformation.of(new TypeHint<Tuple2<String, Integer>>() {});

  private final ListState<Shipment> early;
  private final MapState<Tuple2<String, Integer>, BigDecimal> owed;
  private final ValueState<Instant> dearSince;

  OrderBook(RuntimeContext runtime) {
    early = runtime.getListState(new ListStateDescriptor<>("early-shipments", Types.POJO(Shipment.class)));
    dearSince = runtime.getState(new ValueStateDescriptor<>("dear-since", Types.INSTANT));
    owed = runtime.getMapState(new MapStateDescriptor<>("owed", PLACE, TypeInformation.of(BigDecimal.class)));
  }

  BigDecimal charge(OrderLine line) throws Exception {
    Tuple2<String, Integer> place = new Tuple2<>(line.getPlace().article, line.getPlace().warehouse);
    BigDecimal sum = owed.contains(place) ? owed.get(place).add(line.getPrice()) : line.getPrice();
    owed.put(place, sum);
    return sum;
  }

  void noteDear(OrderLine line) throws Exception {
    if (dearSince.value() == null) {
      dearSince.update(line.getAt());
    }
  }

  Instant dearSince() throws Exception {
    return dearSince.value();
  }

  /** The shipments that came first, before this one. */
  List<Shipment> early(Shipment shipment) throws Exception {
    List<Shipment> known = new ArrayList<>();
    early.get().forEach(known::add);
    if (known.size() < EARLY) {
      early.add(shipment);
    }
    return known;
  }
}
